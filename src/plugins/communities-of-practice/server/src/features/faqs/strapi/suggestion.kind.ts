import { unlessSelf, type Facts } from '../../../core/ledger-event';
import { defineKind, textIn, type Change, type Row } from '../../../persistence/kind';
import { toDate, type StoredMoment } from '../../../persistence/values';
import { beginningOf } from '../../../text/beginning';
import { excerptOfHtml } from '../../../text/markdown';
import { ITEM_CHANGES, itemFacts, itemLife, itemStory, type ItemChange } from '../../contributions';
import { suggestionLayout } from './suggestion.layout';
import { suggestionSchema } from './suggestion.schema';

const SUMMARY_LENGTH = 120;

const summaryOf = (html: string): string => beginningOf(excerptOfHtml(html), SUMMARY_LENGTH) || '…';

const verbOf = (change: ItemChange) => `faq-suggestion.${change}` as const;

const stateOf = (row: Row): string => textIn(row, 'state') ?? 'open';

const factsOf = (row: Row): Facts => ({
  ...itemFacts(itemLife(row)),
  faq: textIn(row, 'faq_key'),
  state: stateOf(row),
});

const answered = (before: Row, after: Row | null) => {
  if (!after || stateOf(before) === stateOf(after)) return [];
  return stateOf(after) === 'accepted'
    ? (['faq-suggestion.accepted'] as const)
    : (['faq-suggestion.declined'] as const);
};

const told = ({ before, after, parent, by }: Change) => {
  const row = after ?? before;
  if (!row) return [];
  const author = textIn(row, 'author_key');
  const of = {
    what: textIn(row, 'document_id') ?? '',
    community: textIn(row, 'community_key'),
  };
  if (!before) {
    const who = by ?? author ?? 'system';
    const at = toDate(row.posted_at as StoredMoment);
    const recipient = unlessSelf(textIn(parent, 'author_key'), who);
    return [
      { ...of, verb: 'faq-suggestion.made' as const, who, at, recipient, became: factsOf(row) },
    ];
  }
  const became = after ? { became: factsOf(after) } : {};
  const story = itemStory(itemLife(before), after && itemLife(after)).map(verbOf);
  return [...story, ...answered(before, after)].map((verb) => ({
    ...of,
    verb,
    recipient: unlessSelf(textIn(before, 'author_key'), by),
    was: factsOf(before),
    ...became,
  }));
};

export const suggestionKind = defineKind({
  schema: suggestionSchema,
  layout: suggestionLayout,
  keys: { faqKey: 'faq', authorKey: 'author' },
  within: { kind: 'faq', key: 'faqKey', inherits: ['communityKey'], isLocked: true },
  item: {
    author: 'authorKey',
    words: ['text', 'why', 'answer'],
    title: 'summary',
    isForMembers: true,
    at: 'postedAt',
    withholds: 'row',
  },
  derives: { markdown: 'text', searched: ['text'] },
  people: { authorKey: 'anonymise', answeredByKey: 'anonymise' },
  editors: { may: ['text', 'why'], begins: ['faq', 'author'], onDelete: 'with-children' },
  verbs: [
    'faq-suggestion.made',
    'faq-suggestion.accepted',
    'faq-suggestion.declined',
    ...ITEM_CHANGES.map(verbOf),
  ],
  complete: (data, before, now) => ({
    ...(typeof data.html === 'string' ? { summary: summaryOf(data.html) } : {}),
    ...(before ? {} : { postedAt: data.postedAt ?? now }),
    ...(before && ('text' in data || 'why' in data)
      ? { version: Number(before.version ?? 1) + 1 }
      : {}),
  }),
  tells: told,
});
