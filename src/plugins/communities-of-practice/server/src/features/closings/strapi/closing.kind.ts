import type { Knex } from 'knex';
import { unlessSelf } from '../../../core/ledger-event';
import { defineKind, textIn, type Change, type Row } from '../../../persistence/kind';
import { TABLE } from '../../../persistence/uids';
import { toDate, toStrings, type StoredMoment } from '../../../persistence/values';
import { closingSchema } from './closing.schema';

/** The authors of the replies that helped, by reply. */
type Helpers = ReadonlyMap<string, string | null>;

const findHelpers = async (
  trx: Knex,
  rows: readonly Row[]
): Promise<ReadonlyMap<string, Helpers>> => {
  const keys = [...new Set(rows.flatMap((row) => toStrings(row.helpful)))];
  const replies: { document_id: string; author_key: string | null }[] =
    keys.length === 0
      ? []
      : await trx(TABLE.replies).whereIn('document_id', keys).select('document_id', 'author_key');
  const authors: Helpers = new Map(replies.map((row) => [row.document_id, row.author_key]));
  return new Map(rows.map((row) => [String(row.document_id), authors]));
};

/** The thread is closed by its latest closing until that is reopened; what helped has helped. */
const markThread = async (trx: Knex.Transaction, { before, after }: Change): Promise<void> => {
  const row = after ?? before;
  const thread = textIn(row, 'contribution_key');
  if (!row || thread === null) return;
  const helpful = toStrings(after?.helpful);
  if (!before && helpful.length > 0) {
    await trx(TABLE.replies).whereIn('document_id', helpful).update({ helped: true });
  }
  const latest: Row | undefined = await trx(TABLE.closings)
    .where({ contribution_key: thread })
    .orderBy('round', 'desc')
    .first('reopened_at');
  await trx(TABLE.contributions)
    .where({ document_id: thread })
    .update({ thread_status: latest && !latest.reopened_at ? 'closed' : 'open' });
};

const told = ({ before, after, parent, by, at, known }: Change<Helpers>) => {
  if (!after || (before && Boolean(before.reopened_at) === Boolean(after.reopened_at))) return [];
  const thread = textIn(after, 'contribution_key') ?? '';
  const who = by ?? (before ? 'system' : (textIn(after, 'closed_by_key') ?? 'system'));
  const of = { who, community: textIn(after, 'community_key'), contribution: thread };
  const recipient = unlessSelf(textIn(parent, 'author_key'), who);
  if (before) {
    const became = { status: 'open' };
    return [{ ...of, verb: 'thread.reopened' as const, what: thread, recipient, at, became }];
  }
  const closedAt = toDate(after.closed_at as StoredMoment);
  return [
    {
      ...of,
      verb: 'thread.closed' as const,
      what: textIn(after, 'document_id') ?? '',
      recipient,
      at: closedAt,
      became: { status: 'closed' },
    },
    ...toStrings(after.helpful).map((reply) => ({
      ...of,
      verb: 'reply.helped' as const,
      what: reply,
      recipient: known?.get(reply) ?? null,
      became: { helped: true },
      at: closedAt,
    })),
  ];
};

export const closingKind = defineKind({
  schema: closingSchema,
  keys: { contributionKey: 'contribution', closedByKey: 'closedBy' },
  within: {
    kind: 'contribution',
    key: 'contributionKey',
    inherits: ['communityKey'],
    isLocked: true,
  },
  people: { closedByKey: 'anonymise' },
  verbs: ['thread.closed', 'thread.reopened', 'reply.helped'],
  complete: (data, before, now) => (before ? {} : { closedAt: data.closedAt ?? now }),
  recount: markThread,
  knows: findHelpers,
  tells: told,
});
