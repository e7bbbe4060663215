import type { Facts } from '../../../core/ledger-event';
import { unlessSelf } from '../../../core/ledger-event';
import { defineKind, textIn, type Row } from '../../../persistence/kind';
import { toDate, type StoredMoment } from '../../../persistence/values';
import { excerptOfHtml } from '../../../text/markdown';
import { ITEM_CHANGES, itemStory, type ItemChange } from '../domain/item-story';
import { rememberedStanding } from '../domain/standing';
import { contributionLayout } from './contribution.layout';
import { contributionSchema } from './contribution.schema';
import { itemFacts, itemLife } from './item-life';

const WORDS = ['title', 'text', 'details'];

const born = (data: Row, now: Date): Row => {
  const postedAt = data.postedAt ?? now;
  return { postedAt, lastActivityAt: data.lastActivityAt ?? postedAt, details: data.details ?? {} };
};

const reworded = (data: Row, before: Row, now: Date): Row =>
  WORDS.some((name) => name in data)
    ? { version: Number(before.version ?? 1) + 1, editedAt: now }
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
  if (!after || statusOf(before) === statusOf(after)) return story;
  const isClosed = statusOf(after) === 'closed';
  return [...story, isClosed ? ('thread.closed' as const) : ('thread.reopened' as const)];
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
  },
  derives: { markdown: 'text', searched: ['title', 'text'] },
  people: { authorKey: 'anonymise' },
  editors: {
    may: ['title', 'text', 'activity'],
    begins: ['community', 'author'],
    onDelete: 'with-children',
  },
  verbs: ['contribution.opened', ...ITEM_CHANGES.map(verbOf), 'thread.closed', 'thread.reopened'],
  /** What follows from what is written: the excerpt, the version, when it was posted. */
  complete: (data, before, now) => ({
    ...(typeof data.html === 'string' ? { excerpt: excerptOfHtml(data.html) } : {}),
    ...rememberedStanding(data.standing, before?.standing),
    ...(before ? reworded(data, before, now) : born(data, now)),
  }),
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
      return [{ ...of, verb: 'contribution.opened', who, at, recipient, became: factsOf(row) }];
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
