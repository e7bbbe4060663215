import type { Knex } from 'knex';
import type { Keeper, Row } from '../../../persistence/keeping';
import { REPLY, TABLE } from '../../../persistence/uids';
import { beginningOf } from '../../../text/beginning';
import { excerptOf } from '../../../text/markdown';
import { recordCuration } from '../../contributions';

const SUMMARY_LENGTH = 120;

const summaryOf = (text: string): string => beginningOf(excerptOf(text), SUMMARY_LENGTH) || '…';

const complete = (data: Row, before: Row | null, now: Date): Row => ({
  ...(typeof data.text === 'string' ? { summary: summaryOf(data.text) } : {}),
  ...(before ? {} : { postedAt: data.postedAt ?? now }),
  ...(before && ('text' in data || 'stance' in data)
    ? { version: Number(before.version ?? 1) + 1, editedAt: now }
    : {}),
});

/** Counts a thread anew. Its contribution is held, so that no reply is counted by nobody. */
const recountThread = async (trx: Knex.Transaction, contributionKey: string): Promise<void> => {
  const shown = () =>
    trx(TABLE.replies).where({ contribution_key: contributionKey, standing: 'shown' });
  const thread = () => trx(TABLE.contributions).where({ document_id: contributionKey });
  const opener: { author_key: string | null; posted_at: unknown } | undefined =
    await thread().first('author_key', 'posted_at');
  if (!opener) return;
  const byOthers = shown().where((rows) =>
    rows.whereNull('author_key').orWhereNot('author_key', opener.author_key ?? '')
  );
  await thread().update({
    reply_count: shown().count('*'),
    answer_count: byOthers.count('*'),
    last_activity_at: trx.raw('coalesce((?), ??)', [shown().max('posted_at'), 'posted_at']),
  });
};

/** A reply belongs to its contribution's community, whoever writes it. */
const placeInCommunity = (trx: Knex.Transaction, documentId: string, contributionKey: string) =>
  trx(TABLE.replies)
    .where({ document_id: documentId })
    .update({
      community_key: trx(TABLE.contributions)
        .select('community_key')
        .where({ document_id: contributionKey }),
    });

const contributionOf = (row: Row | null): string | null => {
  const found = row?.contribution_key ?? row?.contributionKey;
  return typeof found === 'string' ? found : null;
};

export const replyKeeper: Keeper = {
  uid: REPLY,
  table: TABLE.replies,
  keys: { contributionKey: 'contribution', authorKey: 'author' },
  complete,
  holds(row) {
    const documentId = contributionOf(row);
    return documentId ? { table: TABLE.contributions, documentId } : null;
  },
  async settle(kept) {
    const { trx, documentId, before, after } = kept;
    const threads = new Set([contributionOf(before), contributionOf(after)]);
    const thread = contributionOf(after);
    if (thread && !after?.community_key) await placeInCommunity(trx, documentId, thread);
    for (const contributionKey of threads) {
      if (contributionKey) await recountThread(trx, contributionKey);
    }
    await recordCuration(kept, 'reply');
  },
};
