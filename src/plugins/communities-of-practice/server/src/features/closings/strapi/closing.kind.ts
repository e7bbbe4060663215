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

const storyOf = (change: Change<Helpers>, row: Row) => ({
  who: change.by ?? 'system',
  community: textIn(row, 'community_key'),
  contribution: textIn(row, 'contribution_key') ?? '',
  recipient: unlessSelf(textIn(change.parent, 'author_key'), change.by),
});

const reopened = (change: Change<Helpers>, row: Row, at: Date) => ({
  ...storyOf(change, row),
  verb: 'thread.reopened' as const,
  what: textIn(row, 'contribution_key') ?? '',
  became: { status: 'open', closing: textIn(row, 'document_id') },
  at,
});

const closed = ({ known, by, ...rest }: Change<Helpers>, row: Row) => {
  const closing = textIn(row, 'document_id') ?? '';
  const of = {
    ...storyOf({ ...rest, known, by: by ?? textIn(row, 'closed_by_key') }, row),
    at: toDate(row.closed_at as StoredMoment),
  };
  return [
    {
      ...of,
      verb: 'thread.closed' as const,
      what: closing,
      became: { status: 'closed', closing },
    },
    ...toStrings(row.helpful).map((reply) => ({
      ...of,
      verb: 'reply.helped' as const,
      what: reply,
      recipient: known?.get(reply) ?? null,
      became: { helped: true, closing },
    })),
  ];
};

/** A closing that is taken away while it closes its thread opens it, as reopening does. */
const told = (change: Change<Helpers>) => {
  const { before, after, at } = change;
  const [was, is] = [before, after].map((row) => Boolean(row && !row.reopened_at));
  if (before) return was && !is && change.parent ? [reopened(change, before, at)] : [];
  if (!after) return [];
  const story = closed(change, after);
  return is
    ? story
    : [...story, reopened(change, after, toDate(after.reopened_at as StoredMoment))];
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
  item: {
    author: 'closedByKey',
    words: ['learned'],
    title: 'outcome',
    thread: 'contributionKey',
  },
  derives: { markdown: 'learned', searched: [] },
  people: { closedByKey: 'anonymise' },
  verbs: ['thread.closed', 'thread.reopened', 'reply.helped'],
  apart: 'closing',
  complete: (data, before, now) => (before ? {} : { closedAt: data.closedAt ?? now }),
  recount: markThread,
  knows: findHelpers,
  tells: told,
});
