import type { Knex } from 'knex';
import type { RoundState, Standing } from '../../../../../shared/contracts';
import { OFFERED_REPLIES } from '../../../../../shared/contracts/admin';
import { TABLE } from '../../../persistence/uids';
import { toRecord, type StoredMoment } from '../../../persistence/values';
import { shownName } from '../../communities';

export interface EndingThread {
  document_id: string;
  activity: string;
  author_key: string | null;
  standing: Standing;
  thread_status: 'open' | 'closed';
  round_state: RoundState | null;
  round_ends_at: StoredMoment | null;
}

/** A thread as far as its end asks. A quiet check is its peers' alone. */
export const findEndingThread = (db: Knex, documentId: string): Promise<EndingThread | undefined> =>
  db(TABLE.contributions)
    .where({ document_id: documentId })
    .whereNot({ standing: 'quiet' })
    .first(
      'document_id',
      'activity',
      'author_key',
      'standing',
      'thread_status',
      'round_state',
      'round_ends_at'
    );

export interface OfferedReply {
  document_id: string;
  summary: string | null;
  author_name: string | null;
}

/** The latest of these replies, the oldest first. */
export const offeredReplies = async (
  db: Knex,
  documentIds: readonly string[]
): Promise<OfferedReply[]> => {
  const latest: OfferedReply[] = await db(`${TABLE.replies} as r`)
    .leftJoin(`${TABLE.memberships} as am`, (on) =>
      on.on('am.community_key', 'r.community_key').andOn('am.user_key', 'r.author_key')
    )
    .whereIn('r.document_id', documentIds.slice(-OFFERED_REPLIES))
    .orderBy([
      { column: 'r.posted_at', order: 'asc' },
      { column: 'r.id', order: 'asc' },
    ])
    .select('r.document_id', 'r.summary', { author_name: shownName(db, 'am') });
  return latest;
};

/** Of the ledger, that a thread was closed or reopened. */
export interface EndingRow {
  document_id: string;
  verb: 'thread.closed' | 'thread.reopened';
  who_key: string | null;
  what_key: string;
  contribution_key: string;
  /** The closing that it is about; null where the thread was closed without one. */
  closing: string | null;
}

const endings = (db: Knex) =>
  db(TABLE.ledger).whereIn('verb', ['thread.closed', 'thread.reopened']).orderBy('id', 'desc');

const toEnding = (
  row: (Omit<EndingRow, 'closing'> & { became: unknown }) | undefined
): EndingRow | undefined => {
  if (!row) return undefined;
  const { closing } = toRecord(row.became);
  return { ...row, closing: typeof closing === 'string' ? closing : null };
};

export const findEnding = async (db: Knex, documentId: string): Promise<EndingRow | undefined> =>
  toEnding(await endings(db).where({ document_id: documentId }).first());

/** How a thread was closed or reopened last. Closing is told of the closing, reopening of the thread. */
export const findLatestEnding = async (
  db: Knex,
  thread: string
): Promise<EndingRow | undefined> => {
  const closings: string[] = await db(TABLE.closings)
    .where({ contribution_key: thread })
    .pluck('document_id');
  return toEnding(
    await endings(db)
      .whereIn('what_key', [thread, ...closings])
      .first()
  );
};
