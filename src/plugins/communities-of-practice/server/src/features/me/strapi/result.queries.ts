import type { Knex } from 'knex';
import type { Pagination } from '../../../../../shared/contracts';
import { fetchPage, type Order, type Page, type Placed } from '../../../http/paging';
import { TABLE } from '../../../persistence/uids';
import type { StoredMoment } from '../../../persistence/values';
import { whereReadable } from '../../communities';
import { whereItemReadable } from '../../contributions';

export const RESULT_VERBS = [
  'reply.posted',
  'thanks.given',
  'me-too.given',
  'thread.closed',
  'reply.helped',
] as const;

export interface ResultRow extends Placed {
  verb: (typeof RESULT_VERBS)[number];
  happened_at: StoredMoment;
  who_key: string;
  who_name: string | null;
  contribution_key: string;
  contribution_title: string;
  contribution_activity: string;
  community_key: string;
  community_name: string;
}

const ORDER: Order = { name: 'results', at: 'e.happened_at', id: 'e.id', direction: 'desc' };

/** What the event tells of still stands: the reply is shown, these very thanks were not taken back. */
const whereItStands = (rows: Knex.QueryBuilder): void => {
  rows
    .where((event) => event.whereNot('e.verb', 'reply.posted').orWhere('r.standing', 'shown'))
    .andWhere((event) =>
      event.whereNotIn('e.verb', ['thanks.given', 'me-too.given']).orWhereNotNull('t.id')
    );
};

/** What came of a person's taking part, from the ledger, latest first, as far as they may read it. */
export const fetchResults = (
  db: Knex,
  personKey: string,
  pagination: Pagination
): Promise<Page<ResultRow>> =>
  fetchPage<ResultRow>(
    db(`${TABLE.ledger} as e`)
      .join(`${TABLE.contributions} as c`, 'c.document_id', 'e.contribution_key')
      .join(`${TABLE.communities} as co`, 'co.document_id', 'c.community_key')
      .leftJoin(`${TABLE.memberships} as wm`, (on) =>
        on.on('wm.community_key', 'c.community_key').andOn('wm.user_key', 'e.who_key')
      )
      .leftJoin(`${TABLE.replies} as r`, 'r.document_id', 'e.what_key')
      .leftJoin(`${TABLE.thanks} as t`, (on) =>
        on
          .on('t.subject_key', 'e.what_key')
          .andOn('t.giver_key', 'e.who_key')
          .andOn('t.given_at', 'e.happened_at')
          .andOn(db.raw(`concat(t.kind, '.given') = e.verb`))
      )
      .where('e.recipient_key', personKey)
      .whereNot('e.who_key', personKey)
      .whereIn('e.verb', RESULT_VERBS)
      .whereIn('c.standing', ['shown', 'quiet'])
      .where(whereReadable('co', personKey))
      .where(whereItemReadable(db, 'c', personKey))
      .where(whereItStands)
      .select({
        verb: 'e.verb',
        happened_at: 'e.happened_at',
        who_key: 'e.who_key',
        who_name: 'wm.display_name',
        contribution_key: 'c.document_id',
        contribution_title: 'c.title',
        contribution_activity: 'c.activity',
        community_key: 'co.document_id',
        community_name: 'co.name',
      }),
    ORDER,
    pagination
  );
