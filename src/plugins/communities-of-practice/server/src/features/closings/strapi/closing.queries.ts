import type { Knex } from 'knex';
import type { DerivedColumns } from '../../../persistence/derived-words';
import { TABLE } from '../../../persistence/uids';
import { toStrings, type StoredMoment } from '../../../persistence/values';
import { shownName } from '../../communities';
import { whereReplyReadable } from '../../replies';

export interface ClosingRow extends DerivedColumns {
  document_id: string;
  /** Null, like `learned`, where {@link asReadBy} withholds it. */
  outcome: string | null;
  learned: string | null;
  helpful: unknown;
  round: number;
  closed_at: StoredMoment;
  reopened_at: StoredMoment | null;
  closed_by_key: string | null;
  closed_by_name: string | null;
  standing: string | null;
}

const closings = (db: Knex, contributionKey: string): Knex.QueryBuilder =>
  db(`${TABLE.closings} as cl`)
    .leftJoin(`${TABLE.memberships} as m`, (on) =>
      on.on('m.community_key', 'cl.community_key').andOn('m.user_key', 'cl.closed_by_key')
    )
    .where('cl.contribution_key', contributionKey)
    .orderBy('cl.round', 'desc');

/** A thread's closings, the latest first, reopened since or not. */
export const findClosings = (
  db: Knex,
  contributionKey: string,
  limit: number
): Promise<ClosingRow[]> =>
  closings(db, contributionKey)
    .limit(limit)
    .select('cl.*', { closed_by_name: shownName(db, 'm') });

export const findLatestClosing = async (
  db: Knex,
  contributionKey: string
): Promise<ClosingRow | undefined> => (await findClosings(db, contributionKey, 1))[0];

/** Which of the replies that closings name as helpful this person can read now. */
export const readableHelpful = async (
  db: Knex,
  rows: readonly Pick<ClosingRow, 'helpful'>[],
  personKey: string | null
): Promise<ReadonlySet<string>> => {
  const named = rows.flatMap(({ helpful }) => toStrings(helpful));
  if (named.length === 0) return new Set();
  return new Set<string>(
    await db(`${TABLE.replies} as r`)
      .whereIn('r.document_id', named)
      .where(whereReplyReadable(db, 'r', personKey))
      .pluck('r.document_id')
  );
};

export interface HelpfulReply {
  document_id: string;
  author_key: string | null;
}

/** The replies that can be named as helpful: shown, by somebody other than the opener. */
export const repliesByOthers = async (
  db: Knex,
  contributionKey: string,
  openerKey: string | null
): Promise<HelpfulReply[]> =>
  db(TABLE.replies)
    .where({ contribution_key: contributionKey, standing: 'shown' })
    .andWhere((rows) => rows.whereNull('author_key').orWhereNot('author_key', openerKey ?? ''))
    .select('document_id', 'author_key');
