import type { Knex } from 'knex';
import { unlessSelf } from '../../../core/ledger-event';
import { defineKind, textIn, type Change, type Row } from '../../../persistence/kind';
import { TABLE } from '../../../persistence/uids';
import { toDate, type StoredMoment } from '../../../persistence/values';
import { WORDS_CHANGES, wordsChange, type WordsChange } from '../../../persistence/withheld-words';
import { visitGuestSchema } from './visit-guest.schema';

/** Counted anew while the visit is locked, so that the last place is taken once. */
const recountPlaces = async (trx: Knex.Transaction, row: Row): Promise<void> => {
  const visit = textIn(row, 'visit_key');
  if (visit === null) return;
  await trx(TABLE.visits)
    .where({ document_id: visit })
    .update({ places_taken: trx(TABLE.visitGuests).where({ visit_key: visit }).count('*') });
};

const verbOf = (change: WordsChange) => `visit-guest.${change}` as const;

/** What moderators made of the questions. The place is theirs all the same. */
const moderated = (change: Change) => {
  const { after, by } = change;
  const story = wordsChange(change);
  if (!after || !story) return [];
  const { change: became, ...facts } = story;
  return [
    {
      ...facts,
      verb: verbOf(became),
      what: textIn(after, 'document_id') ?? '',
      community: textIn(after, 'community_key'),
      recipient: unlessSelf(textIn(after, 'guest_key'), by),
    },
  ];
};

/** A place is taken on the visit; whoever takes it away, it was the guest's. */
const placeStory = ({ after, parent, by, at }: Change, row: Row) => {
  const guest = { guest: textIn(row, 'guest_key') };
  const who = by ?? guest.guest ?? 'system';
  return {
    verb: after ? ('visit.place-taken' as const) : ('visit.place-given-back' as const),
    who,
    what: textIn(row, 'visit_key') ?? '',
    community: textIn(row, 'community_key'),
    recipient: unlessSelf(textIn(parent, 'host_key'), who),
    at: after ? toDate(row.taken_at as StoredMoment) : at,
    ...(after ? { became: guest } : { was: guest }),
  };
};

export const visitGuestKind = defineKind({
  schema: visitGuestSchema,
  keys: { visitKey: 'visit', guestKey: 'guest' },
  within: { kind: 'visit', key: 'visitKey', inherits: ['communityKey'], isLocked: true },
  item: {
    author: 'guestKey',
    words: ['questions'],
    title: 'questions',
    isForMembers: true,
    at: 'takenAt',
    withholds: { questions: null },
  },
  people: { guestKey: 'erase' },
  verbs: ['visit.place-taken', 'visit.place-given-back', ...WORDS_CHANGES.map(verbOf)],
  apart: 'guest',
  complete: (data, before, now) => (before ? {} : { takenAt: data.takenAt ?? now }),
  async recount(trx, { before, after }) {
    for (const row of [before, after]) if (row) await recountPlaces(trx, row);
  },
  tells(change) {
    const { before, after } = change;
    const row = after ?? before;
    if (!row) return [];
    return before && after ? moderated(change) : [placeStory(change, row)];
  },
});
