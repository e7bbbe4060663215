import type { Knex } from 'knex';
import { TABLE } from '../../../persistence/uids';

interface CountedThread {
  author_key: string | null;
  round_state: string | null;
}

/**
 * Counts a thread anew. Its contribution is locked, so that no reply is counted by nobody. While a hidden
 * round runs, its opener's own words count alone: how many answered nobody is told, nor when the last did.
 */
export const recountThread = async (
  trx: Knex.Transaction,
  contributionKey: string
): Promise<void> => {
  const thread = () => trx(TABLE.contributions).where({ document_id: contributionKey });
  const found: CountedThread | undefined = await thread().first('author_key', 'round_state');
  if (!found) return;
  const opener = found.author_key ?? '';
  const shown = () => {
    const rows = trx(TABLE.replies).where({ contribution_key: contributionKey, standing: 'shown' });
    return found.round_state === 'running' ? rows.where('author_key', opener) : rows;
  };
  const byOthers = shown().where((rows) =>
    rows.whereNull('author_key').orWhereNot('author_key', opener)
  );
  await thread().update({
    reply_count: shown().count('*'),
    answer_count: byOthers.count('*'),
    last_activity_at: trx.raw('coalesce((?), ??)', [shown().max('posted_at'), 'posted_at']),
  });
};
