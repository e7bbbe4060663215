import { unlessSelf } from '../../../core/ledger-event';
import { defineKind, textIn, type Change, type Row } from '../../../persistence/kind';
import { toDate, type StoredMoment } from '../../../persistence/values';
import { WORDS_CHANGES, wordsChange, type WordsChange } from '../../../persistence/withheld-words';
import { findGuestsOf, type Guests } from './guests-of.queries';
import { visitNoteSchema } from './visit-note.schema';
import { momentOf } from './visit-recipients';

const verbOf = (change: WordsChange) => `visit-note.${change}` as const;

const of = (row: Row) => ({
  what: textIn(row, 'document_id') ?? '',
  community: textIn(row, 'community_key'),
});

/** What moderators made of its words. The visit is learned from all the same. */
const moderated = (change: Change, row: Row) => {
  const story = wordsChange(change);
  if (!story) return [];
  const { change: became, ...facts } = story;
  const recipient = unlessSelf(textIn(row, 'author_key'), change.by);
  return [{ ...of(row), ...facts, verb: verbOf(became), recipient }];
};

/** Whoever is on the other side of a note: the host, or all who came. */
const othersOf = ({ parent, known = [] }: Change<Guests>, row: Row, who: string): string[] => {
  const [author, host] = [textIn(parent, 'author_key'), textIn(parent, 'host_key')];
  const others = row.side === 'host' ? [author, ...known] : [host];
  return [...new Set(others.filter((key) => key !== null))].filter((key) => key !== who);
};

const noted = (change: Change<Guests>, row: Row) => {
  const who = change.by ?? textIn(row, 'author_key') ?? 'system';
  const [first = null, ...rest] = othersOf(change, row, who);
  const at = toDate(row.noted_at as StoredMoment);
  const became = { side: textIn(row, 'side'), visit: textIn(row, 'visit_key') };
  return [
    { ...of(row), verb: 'visit.noted' as const, who, recipient: first, at, became },
    ...rest.map((recipient) => ({
      ...of(row),
      verb: 'visit-note.told' as const,
      who,
      recipient,
      at,
    })),
  ];
};

/** What came of it; the host hears, unless its guest would rather not say. */
const cameOf = ({ before, parent, by }: Change, row: Row) => {
  if (momentOf(row.came_of_at) === momentOf(before?.came_of_at)) return [];
  const who = by ?? textIn(row, 'author_key') ?? 'system';
  const isSaid = row.came_of !== 'skipped';
  return [
    {
      ...of(row),
      verb: 'visit.came-of-it' as const,
      who,
      recipient: isSaid ? unlessSelf(textIn(parent, 'host_key'), who) : null,
      at: toDate(row.came_of_at as StoredMoment),
      became: { cameOf: textIn(row, 'came_of'), visit: textIn(row, 'visit_key') },
    },
  ];
};

export const visitNoteKind = defineKind({
  schema: visitNoteSchema,
  keys: { visitKey: 'visit', authorKey: 'author' },
  within: { kind: 'visit', key: 'visitKey', inherits: ['communityKey'], isLocked: true },
  item: {
    author: 'authorKey',
    words: ['text', 'tryWhat', 'cameOfText'],
    title: 'tryWhat',
    isForMembers: true,
    at: 'notedAt',
    withholds: { text: null, tryWhat: null, cameOfText: null, html: null },
  },
  derives: { markdown: 'text', searched: ['text', 'tryWhat'] },
  people: { authorKey: 'anonymise' },
  verbs: [
    'visit.noted',
    'visit-note.told',
    'visit.came-of-it',
    'visit-note.deleted',
    ...WORDS_CHANGES.map(verbOf),
  ],
  knows: (trx, rows) => findGuestsOf(trx, rows, 'visit_key'),
  complete: (data, before, now) => (before ? {} : { notedAt: data.notedAt ?? now }),
  tells(change) {
    const { before, after, by } = change;
    if (!before) return after ? [...noted(change, after), ...cameOf(change, after)] : [];
    if (after) return [...moderated(change, after), ...cameOf(change, after)];
    const recipient = unlessSelf(textIn(before, 'author_key'), by);
    return [{ ...of(before), verb: 'visit-note.deleted' as const, recipient }];
  },
});
