import type { Knex } from 'knex';
import { TABLE } from '../../../persistence/uids';
import type { StoredMoment } from '../../../persistence/values';

export interface ClosingRow {
  document_id: string;
  outcome: string;
  learned: string | null;
  helpful: unknown;
  round: number;
  closed_at: StoredMoment;
  reopened_at: StoredMoment | null;
  closed_by_key: string | null;
  closed_by_name: string | null;
}

/** The latest closing of a thread, reopened since or not. */
export const findLatestClosing = async (
  db: Knex,
  contributionKey: string
): Promise<ClosingRow | undefined> =>
  db(`${TABLE.closings} as cl`)
    .leftJoin(`${TABLE.memberships} as m`, (on) =>
      on.on('m.community_key', 'cl.community_key').andOn('m.user_key', 'cl.closed_by_key')
    )
    .where('cl.contribution_key', contributionKey)
    .orderBy('cl.round', 'desc')
    .first('cl.*', { closed_by_name: 'm.display_name' });

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
