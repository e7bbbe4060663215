import type { Knex } from 'knex';
import type { Pagination, ThanksKind } from '../../../../../shared/contracts';
import { fetchPage, type Order, type Page, type Placed } from '../../../http/paging';
import { TABLE } from '../../../persistence/uids';
import type { StoredMoment } from '../../../persistence/values';
import { shownName } from '../../communities';
import { whereReplyReadable } from '../../replies';

export interface ThanksRow extends Placed {
  document_id: string;
  kind: ThanksKind;
  subject_key: string;
  contribution_key: string;
  why: string | null;
  given_at: StoredMoment;
  giver_key: string | null;
  giver_name: string | null;
  standing: string | null;
}

const ORDER: Order = { name: 'thanks', at: 't.given_at', id: 't.id', direction: 'desc' };

/** Thanks in a thread, latest first: for the contribution, and for the replies that the person reads. */
export const fetchThanks = (
  db: Knex,
  contributionKey: string,
  personKey: string,
  pagination: Pagination
): Promise<Page<ThanksRow>> =>
  fetchPage<ThanksRow>(
    db(`${TABLE.thanks} as t`)
      .leftJoin(`${TABLE.memberships} as gm`, (on) =>
        on.on('gm.community_key', 't.community_key').andOn('gm.user_key', 't.giver_key')
      )
      .leftJoin(`${TABLE.replies} as r`, 'r.document_id', 't.subject_key')
      .where('t.contribution_key', contributionKey)
      .where((rows) => rows.whereNull('r.id').orWhere(whereReplyReadable(db, 'r', personKey)))
      .select('t.*', { giver_name: shownName(db, 'gm') }),
    ORDER,
    pagination
  );
