import type { Knex } from 'knex';
import type { DerivedColumns } from '../../../persistence/derived-words';
import { TABLE } from '../../../persistence/uids';
import { toJson, type StoredMoment } from '../../../persistence/values';
import { whereReplyReadable } from '../../replies';

export interface ClosingRow extends DerivedColumns {
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

/** Which of a closing's helpful replies this person can read now, in the closing's order. */
export const readableHelpful = async (
  db: Knex,
  { helpful }: Pick<ClosingRow, 'helpful'>,
  personKey: string | null
): Promise<string[]> => {
  const named = toJson(helpful);
  if (!Array.isArray(named) || named.length === 0) return [];
  const readable = new Set<string>(
    await db(`${TABLE.replies} as r`)
      .whereIn('r.document_id', named.map(String))
      .where(whereReplyReadable('r', personKey))
      .pluck('r.document_id')
  );
  return named.map(String).filter((key) => readable.has(key));
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
