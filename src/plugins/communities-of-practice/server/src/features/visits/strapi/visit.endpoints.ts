import type { Knex } from 'knex';
import { visitContracts } from '../../../../../shared/contracts';
import { keyOf, personOf } from '../../../core/actor';
import { endpoint, type Call } from '../../../http/endpoint';
import { inTransaction } from '../../../persistence/transaction';
import { findCommunityKey } from '../../communities';
import { findReadableVisit } from './readable-visit';
import { checklistOf } from './checklist-of';
import { calendarOf } from './visit-calendar';
import { calendarOfSeries } from './series-calendar';
import { timesOffered } from './visit-series';
import { findSeries } from './visit-series.queries';
import { presentVisit, presentVisitSummary } from './visit.presenter';
import { fetchVisits } from './visit.queries';
import { beginVisit, editVisit } from './visit.service';

type Asking = Pick<Call, 'strapi' | 'actor'>;

/** Read in the transaction of the write, if there is one. */
export const answerWithVisit = ({ strapi, actor }: Asking, documentId: string) =>
  inTransaction(strapi, async (trx) => ({
    data: presentVisit(
      await findReadableVisit(trx, documentId, keyOf(actor)),
      keyOf(actor),
      checklistOf(strapi)
    ),
    meta: {},
  }));

/** The communities that the list is narrowed to, by documentId. An address that is none finds nothing. */
const communitiesIn = async (db: Knex, { community }: { community?: string[] }) =>
  community && {
    community: await Promise.all(
      community.map(async (address) => (await findCommunityKey(db, address)) ?? address)
    ),
  };

export const visitEndpoints = [
  endpoint(visitContracts.find, async ({ strapi, actor, query }) => {
    const db = strapi.db.connection;
    const filters = { ...query.filters, ...(await communitiesIn(db, query.filters)) };
    const { rows, pagination } = await fetchVisits(db, keyOf(actor), { ...query, filters });
    return { data: rows.map(presentVisitSummary), meta: { pagination } };
  }),

  endpoint(visitContracts.findOne, async ({ strapi, actor, params }) => {
    const visit = await findReadableVisit(strapi.db.connection, params.documentId, keyOf(actor));
    return { data: presentVisit(visit, keyOf(actor), checklistOf(strapi)), meta: {} };
  }),

  endpoint(visitContracts.findCalendar, async ({ strapi, actor, params, query }) => {
    const db = strapi.db.connection;
    const { key } = personOf(actor);
    const { row } = await findReadableVisit(db, params.documentId, key);
    const times = query.of === 'series' ? timesOffered(row) : null;
    if (times === null) return calendarOf(row);
    return calendarOfSeries(row, times, await findSeries(db, key, row));
  }),

  endpoint(
    visitContracts.create,
    async (call) =>
      answerWithVisit(call, await beginVisit(call.strapi, personOf(call.actor), call.body.data)),
    answerWithVisit
  ),

  endpoint(visitContracts.update, async (call) => {
    const { strapi, actor, params, body, expectedVersion } = call;
    await editVisit(strapi, personOf(actor), params.documentId, expectedVersion, body.data);
    return answerWithVisit(call, params.documentId);
  }),
];
