import type { Knex } from 'knex';
import { unlessSelf } from '../../../core/ledger-event';
import { defineKind, textIn, type Change, type Row } from '../../../persistence/kind';
import { TABLE } from '../../../persistence/uids';
import { toDate, toStrings, type StoredMoment } from '../../../persistence/values';
import { WORDS_CHANGES, wordsChange, type WordsChange } from '../../../persistence/withheld-words';
import { closingSchema } from './closing.schema';

/** A reply that helped: who wrote it, and the closings of its thread that say so. */
interface Helper {
  author: string | null;
  namedBy: ReadonlySet<string>;
}

/** By reply; who is gone is not in it. */
type Helpers = ReadonlyMap<string, Helper>;

interface NamedRow {
  reply: string;
  author: string | null;
  closing: string | null;
  helpful: unknown;
}

const findHelpers = async (
  trx: Knex,
  rows: readonly Row[]
): Promise<ReadonlyMap<string, Helpers>> => {
  const keys = [...new Set(rows.flatMap((row) => toStrings(row.helpful)))];
  const found: NamedRow[] =
    keys.length === 0
      ? []
      : await trx(`${TABLE.replies} as r`)
          .leftJoin(`${TABLE.closings} as cl`, 'cl.contribution_key', 'r.contribution_key')
          .whereIn('r.document_id', keys)
          .select({
            reply: 'r.document_id',
            author: 'r.author_key',
            closing: 'cl.document_id',
            helpful: 'cl.helpful',
          });
  const helpers = new Map<string, { author: string | null; namedBy: Set<string> }>();
  for (const { reply, author, closing, helpful } of found) {
    const helper = helpers.get(reply) ?? { author, namedBy: new Set<string>() };
    if (closing !== null && toStrings(helpful).includes(reply)) helper.namedBy.add(closing);
    helpers.set(reply, helper);
  }
  return new Map(rows.map((row) => [String(row.document_id), helpers]));
};

/** The replies whose mark goes with a closing that is taken away: no other one names them. */
const noLongerHelpful = ({ before, after, known }: Change<Helpers>): string[] =>
  before && !after
    ? toStrings(before.helpful).filter((reply) => known?.get(reply)?.namedBy.size === 0)
    : [];

/** The thread is closed by its latest closing until that is reopened; what helped has helped. */
const markThread = async (trx: Knex.Transaction, change: Change<Helpers>): Promise<void> => {
  const { before, after } = change;
  const row = after ?? before;
  const thread = textIn(row, 'contribution_key');
  if (!row || thread === null) return;
  const mark = async (replies: readonly string[], helped: boolean) => {
    if (replies.length > 0)
      await trx(TABLE.replies).whereIn('document_id', replies).update({ helped });
  };
  if (!before) await mark(toStrings(after?.helpful), true);
  await mark(noLongerHelpful(change), false);
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
      recipient: known?.get(reply)?.author ?? null,
      became: { helped: true, closing },
    })),
  ];
};

/** It closes its thread again, as it did: nobody's news. */
const closedAgain = (change: Change<Helpers>, row: Row) => ({
  ...storyOf(change, row),
  verb: 'thread.closed' as const,
  what: textIn(row, 'contribution_key') ?? '',
  recipient: null,
  became: { status: 'closed', closing: textIn(row, 'document_id') },
});

const marksTaken = (change: Change<Helpers>, row: Row) =>
  noLongerHelpful(change).map((reply) => ({
    ...storyOf(change, row),
    verb: 'reply.helped-taken-back' as const,
    what: reply,
    recipient: unlessSelf(change.known?.get(reply)?.author ?? null, change.by),
    became: { helped: false, closing: textIn(row, 'document_id') },
  }));

/** A closing that is taken away while it closes its thread opens it, as reopening does. */
const changed = (change: Change<Helpers>, before: Row) => {
  const { after, at } = change;
  if (!change.parent) return [];
  const [was, is] = [before, after].map((row) => Boolean(row && !row.reopened_at));
  return [
    ...(was && !is ? [reopened(change, before, at)] : []),
    ...(is && !was ? [closedAgain(change, before)] : []),
    ...marksTaken(change, before),
  ];
};

const verbOf = (change: WordsChange) => `closing.${change}` as const;

/** What moderators made of its words. Its thread is closed all the same. */
const moderated = (change: Change<Helpers>) => {
  const { before, by } = change;
  const story = wordsChange(change);
  if (!before || !story) return [];
  const { change: became, ...facts } = story;
  return [
    {
      ...storyOf(change, before),
      ...facts,
      verb: verbOf(became),
      what: textIn(before, 'document_id') ?? '',
      recipient: unlessSelf(textIn(before, 'closed_by_key'), by),
    },
  ];
};

const told = (change: Change<Helpers>) => {
  const { before, after } = change;
  if (before) return [...changed(change, before), ...moderated(change)];
  if (!after) return [];
  const story = closed(change, after);
  return !after.reopened_at
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
    at: 'closedAt',
    withholds: { outcome: null, learned: null, html: null },
  },
  derives: { markdown: 'learned', searched: [] },
  people: { closedByKey: 'anonymise' },
  editors: { may: [], onDelete: 'with-children' },
  verbs: [
    'thread.closed',
    'thread.reopened',
    'reply.helped',
    'reply.helped-taken-back',
    ...WORDS_CHANGES.map(verbOf),
  ],
  apart: 'closing',
  complete: (data, before, now) => (before ? {} : { closedAt: data.closedAt ?? now }),
  recount: markThread,
  knows: findHelpers,
  tells: told,
});
