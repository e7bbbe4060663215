import { defineKind, type Row } from '../../../persistence/kind';
import { excerptOfHtml } from '../../../text/markdown';
import { stateAfter } from '../domain/faq-life';
import { faqLayout } from './faq.layout';
import { faqSchema } from './faq.schema';
import { stateOf, tellsOfFaq, FAQ_VERBS } from './faq.story';
import { findSourceAuthors } from './source.queries';

/** What an edit changes; a step of its life changes none of these. */
const EDITED = ['title', 'text', 'searchWords', 'sources', 'minorityBy'];
const WORDS = ['title', 'text'];

const names = (data: Row, attributes: readonly string[]): boolean =>
  attributes.some((name) => name in data);

const edited = (data: Row, before: Row, now: Date): Row => ({
  ...(names(data, EDITED) ? { version: Number(before.version ?? 1) + 1, editedAt: now } : {}),
  // What was checked and then reworded was not checked, whoever reworded it.
  ...(names(data, WORDS) && !('state' in data)
    ? { state: stateAfter(stateOf(before), 'edit') ?? stateOf(before) }
    : {}),
});

const born = (data: Row, now: Date): Row => ({
  postedAt: data.postedAt ?? now,
  sources: data.sources ?? [],
  wordedByKey: data.wordedByKey ?? data.authorKey ?? null,
});

export const faqKind = defineKind({
  schema: faqSchema,
  layout: faqLayout,
  keys: { communityKey: 'community', authorKey: 'author', minorityByKey: 'minorityBy' },
  within: { kind: 'community', key: 'communityKey', inherits: [], isLocked: false },
  item: {
    author: 'authorKey',
    words: ['title', 'text', 'searchWords', 'minorityView', 'flagReason'],
    title: 'title',
    at: 'postedAt',
    withholds: 'row',
  },
  derives: { markdown: 'text', searched: ['title', 'text', 'searchWords'] },
  people: {
    authorKey: 'anonymise',
    minorityByKey: 'anonymise',
    wordedByKey: 'anonymise',
    checkedByKey: 'anonymise',
    flaggedByKey: 'anonymise',
  },
  editors: {
    may: ['title', 'text', 'searchWords'],
    begins: ['community', 'author'],
    onDelete: 'with-children',
  },
  verbs: FAQ_VERBS,
  apart: 'credited',
  complete: (data, before, now) => ({
    ...(typeof data.html === 'string' ? { excerpt: excerptOfHtml(data.html) } : {}),
    ...(before ? edited(data, before, now) : born(data, now)),
  }),
  knows: findSourceAuthors,
  tells: tellsOfFaq,
});
