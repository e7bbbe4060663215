import type { Facts } from '../../../core/ledger-event';
import { unlessSelf } from '../../../core/ledger-event';
import { defineKind, textIn, type Row } from '../../../persistence/kind';
import { toDate, type StoredMoment } from '../../../persistence/values';
import { excerptOfHtml } from '../../../text/markdown';
import { roundOf, roundWith } from '../../rounds';
import { ITEM_CHANGES, itemStory, type ItemChange } from '../domain/item-story';
import { contributionLayout } from './contribution.layout';
import { contributionSchema } from './contribution.schema';
import { itemFacts, itemLife } from './item-life';
import { recountThread } from './thread-counts';

const REWORDS = ['title', 'text', 'details', 'helpWanted'];

const born = (data: Row, now: Date): Row => {
  const postedAt = data.postedAt ?? now;
  return {
    postedAt,
    lastActivityAt: data.lastActivityAt ?? postedAt,
    details: data.details ?? {},
    // Without a moment nothing would end it.
    roundState: data.roundEndsAt ? (data.roundState ?? 'running') : null,
  };
};

const reworded = (data: Row, before: Row, now: Date): Row =>
  REWORDS.some((name) => name in data)
    ? { version: Number(before.version ?? 1) + 1, editedAt: now }
    : {};

/** Closing or taking back the opening ends its round, whoever does it. */
const roundAfter = (data: Row, before: Row): Row =>
  data.threadStatus === 'closed' || data.standing === 'withdrawn'
    ? { roundState: roundWith(roundOf(before), 'end') }
    : {};

const statusOf = (row: Row): string => textIn(row, 'thread_status') ?? 'open';

const factsOf = (row: Row): Facts => ({ ...itemFacts(itemLife(row)), status: statusOf(row) });

const verbOf = (change: ItemChange) => `contribution.${change}` as const;

/** Another activity is another kind of post, though its words stay: an edit, whoever makes it. */
const isRetagged = (before: Row, after: Row | null): boolean =>
  after !== null && before.activity !== after.activity && before.version === after.version;

const storyOf = (before: Row, after: Row | null) => {
  const changes = itemStory(itemLife(before), after && itemLife(after));
  const story = [...changes, ...(isRetagged(before, after) ? (['edited'] as const) : [])].map(
    verbOf
  );
  if (!after) return story;
  const isEnded = roundOf(before) === 'running' && roundOf(after) === 'over';
  const ended = isEnded ? [...story, 'round.ended' as const] : story;
  if (statusOf(before) === statusOf(after)) return ended;
  const isClosed = statusOf(after) === 'closed';
  return [...ended, isClosed ? ('thread.closed' as const) : ('thread.reopened' as const)];
};

export const contributionKind = defineKind({
  schema: contributionSchema,
  layout: contributionLayout,
  keys: { communityKey: 'community', authorKey: 'author' },
  within: { kind: 'community', key: 'communityKey', inherits: [], isLocked: false },
  item: {
    author: 'authorKey',
    words: ['title', 'text', 'details'],
    title: 'title',
    thread: null,
    at: 'postedAt',
    withholds: 'row',
  },
  derives: { markdown: 'text', searched: ['title', 'text'] },
  people: { authorKey: 'anonymise' },
  editors: {
    may: ['title', 'text', 'activity'],
    begins: ['community', 'author'],
    onDelete: 'with-children',
  },
  verbs: [
    'contribution.opened',
    ...ITEM_CHANGES.map(verbOf),
    'thread.closed',
    'thread.reopened',
    'round.started',
    'round.ended',
  ],
  /** What follows from what is written: the excerpt, the version, when it was posted. */
  complete: (data, before, now) => ({
    ...(typeof data.html === 'string' ? { excerpt: excerptOfHtml(data.html) } : {}),
    ...(before ? { ...reworded(data, before, now), ...roundAfter(data, before) } : born(data, now)),
  }),
  /** What was said in a hidden round counts once that is over. */
  async recount(trx, { before, after }) {
    const isEnded = before && after && roundOf(before) !== roundOf(after);
    if (isEnded) await recountThread(trx, String(after.document_id));
  },
  tells({ before, after, by }) {
    const row = after ?? before;
    if (!row) return [];
    const key = textIn(row, 'document_id') ?? '';
    const author = textIn(row, 'author_key');
    const of = { what: key, community: textIn(row, 'community_key'), contribution: key };
    if (!before) {
      const who = by ?? author ?? 'system';
      const at = toDate(row.posted_at as StoredMoment);
      const recipient = unlessSelf(author, who);
      const opened = { ...of, who, at, recipient, became: factsOf(row) };
      return [
        { ...opened, verb: 'contribution.opened' as const },
        ...(row.round_ends_at ? [{ ...opened, verb: 'round.started' as const }] : []),
      ];
    }
    const recipient = unlessSelf(textIn(before, 'author_key'), by);
    const became = after ? { became: factsOf(after) } : {};
    return storyOf(before, after).map((verb) => ({
      ...of,
      verb,
      recipient,
      was: factsOf(before),
      ...became,
    }));
  },
});
