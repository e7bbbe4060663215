import { HISTORY_EXPORT_MAX, historyContracts } from '../../../../../shared/contracts/admin';
import { now } from '../../../core/clock';
import { adminEndpoint, type Call } from '../../../http/endpoint';
import { fetchPage } from '../../../http/paging';
import { READ_CONVERSATIONS } from '../../conversations';
import { DECIDE, SAFEGUARDING } from '../../moderation';
import { READ_HISTORY } from './actions';
import { historyCsv } from './history.csv';
import { presentHistory } from './history.presenter';
import { HISTORY_ORDER, historyEvents, type HistoryRow, type Sight } from './history.queries';

const sightOf = ({ permits }: Pick<Call, 'permits'>): Sight => ({
  decides: permits(DECIDE),
  safeguards: permits(SAFEGUARDING),
  reads: permits(READ_CONVERSATIONS),
});

const find = adminEndpoint(historyContracts.find, READ_HISTORY, async (call) => {
  const { pagination: asked, ...which } = call.query;
  const sight = sightOf(call);
  // A record is walked from its newest event on: a numbered page of it would count it all.
  const { rows, pagination } = await fetchPage<HistoryRow>(
    historyEvents(call.strapi.db.connection, which, sight),
    HISTORY_ORDER,
    { ...asked, page: undefined }
  );
  return {
    data: await presentHistory(call.strapi, rows, sight),
    meta: {
      pagination: {
        pageSize: asked.pageSize,
        next: 'next' in pagination ? pagination.next : null,
      },
    },
  };
});

const exportHistory = adminEndpoint(historyContracts.exportHistory, READ_HISTORY, async (call) => {
  const sight = sightOf(call);
  const rows: HistoryRow[] = await historyEvents(call.strapi.db.connection, call.query, sight)
    .orderBy([
      { column: HISTORY_ORDER.at, order: 'desc' },
      { column: HISTORY_ORDER.id, order: 'desc' },
    ])
    .limit(HISTORY_EXPORT_MAX + 1);
  const events = await presentHistory(call.strapi, rows.slice(0, HISTORY_EXPORT_MAX), sight);
  return {
    data: {
      fileName: `history-${now().toISOString().slice(0, 10)}.csv`,
      csv: historyCsv(events),
      isCut: rows.length > HISTORY_EXPORT_MAX,
    },
    meta: {},
  };
});

export const historyEndpoints = [find, exportHistory];
