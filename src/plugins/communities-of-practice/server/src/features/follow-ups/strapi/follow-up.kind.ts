import { unlessSelf } from '../../../core/ledger-event';
import { defineKind, textIn, type Change, type Row } from '../../../persistence/kind';
import { toDate, type StoredMoment } from '../../../persistence/values';
import { WORDS_CHANGES, wordsChange, type WordsChange } from '../../../persistence/withheld-words';
import { followUpSchema } from './follow-up.schema';

const verbOf = (change: WordsChange) => `follow-up.${change}` as const;

const storyOf = (row: Row, by: string | null) => ({
  what: textIn(row, 'document_id') ?? '',
  community: textIn(row, 'community_key'),
  contribution: textIn(row, 'contribution_key'),
  recipient: unlessSelf(textIn(row, 'author_key'), by),
});

const factsOf = (row: Row) => ({
  didItHold: textIn(row, 'did_it_hold'),
  afterDays: String(row.after_days),
  closing: textIn(row, 'closing_key'),
});

const said = (row: Row, by: string | null) => ({
  ...storyOf(row, by ?? textIn(row, 'author_key')),
  verb: 'follow-up.given' as const,
  who: by ?? textIn(row, 'author_key') ?? 'system',
  became: factsOf(row),
  at: toDate(row.said_at as StoredMoment),
});

/** Said otherwise by its author, or its words decided on by moderators. */
const changed = ({ before, after, by }: Change, was: Row, is: Row) => {
  const moderated = wordsChange({ before, after });
  if (moderated) {
    const { change, ...facts } = moderated;
    return [{ ...storyOf(is, by), ...facts, verb: verbOf(change) }];
  }
  if (was.did_it_hold === is.did_it_hold && was.text === is.text) return [];
  const facts = { was: factsOf(was), became: factsOf(is) };
  return [{ ...storyOf(is, by), ...facts, verb: 'follow-up.changed' as const }];
};

export const followUpKind = defineKind({
  schema: followUpSchema,
  keys: { contributionKey: 'contribution', authorKey: 'author' },
  within: {
    kind: 'contribution',
    key: 'contributionKey',
    inherits: ['communityKey'],
    isLocked: true,
  },
  about: 'closingKey',
  item: {
    author: 'authorKey',
    words: ['text'],
    title: 'didItHold',
    thread: 'contributionKey',
    at: 'saidAt',
    withholds: { text: null, html: null },
  },
  derives: { markdown: 'text', searched: [] },
  people: { authorKey: 'anonymise' },
  verbs: [
    'follow-up.given',
    'follow-up.changed',
    'follow-up.taken-back',
    ...WORDS_CHANGES.map(verbOf),
  ],
  complete(data, before, now) {
    if (!before) return { saidAt: data.saidAt ?? now };
    return 'text' in data ? { version: Number(before.version ?? 1) + 1 } : {};
  },
  tells(change) {
    const { before, after, by } = change;
    if (before && after) return changed(change, before, after);
    if (after) return [said(after, by)];
    if (!before) return [];
    const was = { ...storyOf(before, by), was: factsOf(before) };
    return [{ ...was, verb: 'follow-up.taken-back' as const }];
  },
});
