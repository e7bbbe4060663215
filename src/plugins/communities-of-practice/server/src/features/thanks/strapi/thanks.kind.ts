import type { Knex } from 'knex';
import { unlessSelf } from '../../../core/ledger-event';
import { defineKind, textIn, type Change, type Row } from '../../../persistence/kind';
import { TABLE } from '../../../persistence/uids';
import { toDate, type StoredMoment } from '../../../persistence/values';
import { WORDS_CHANGES, wordsChange, type WordsChange } from '../../../persistence/withheld-words';
import { thanksSchema } from './thanks.schema';
import { findTurns, SETTLES_MS, type Turn } from './turns.queries';

/** How many there are is counted anew while the thread is locked, so that a thousand at once are exact. */
const recountSubject = async (trx: Knex.Transaction, row: Row): Promise<void> => {
  const subject = textIn(row, 'subject_key');
  if (!subject) return;
  const count = (kind: string) =>
    trx(TABLE.thanks).where({ subject_key: subject, kind }).count('*');
  const isReply = subject !== textIn(row, 'contribution_key');
  await trx(isReply ? TABLE.replies : TABLE.contributions)
    .where({ document_id: subject })
    .update({
      thanks_count: count('thanks'),
      ...(isReply ? {} : { me_too_count: count('me-too') }),
    });
};

const kindOf = (row: Row) => (row.kind === 'me-too' ? 'me-too' : 'thanks');

/** Given as it was before, it is as if it had not been taken back: since then, and told once. */
const giveAsBefore = async (trx: Knex.Transaction, row: Row, turn: Turn): Promise<void> => {
  await trx(TABLE.ledger).where({ id: turn.takenBack }).delete();
  await trx(TABLE.thanks)
    .where({ document_id: textIn(row, 'document_id') })
    .update({ given_at: trx(TABLE.ledger).where({ id: turn.given }).select('happened_at') });
};

const verbOf = (change: WordsChange) => `thanks.${change}` as const;

/** What moderators made of the words that came with it. It counts all the same. */
const moderated = (change: Change<Turn>) => {
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
      contribution: textIn(after, 'contribution_key'),
      recipient: unlessSelf(textIn(after, 'giver_key'), by),
    },
  ];
};

export const thanksKind = defineKind({
  schema: thanksSchema,
  keys: { giverKey: 'giver', contributionKey: 'contribution' },
  within: {
    kind: 'contribution',
    key: 'contributionKey',
    inherits: ['communityKey'],
    isLocked: true,
  },
  about: 'subjectKey',
  item: {
    author: 'giverKey',
    words: ['why'],
    title: 'why',
    thread: 'contributionKey',
    isForMembers: true,
    at: 'givenAt',
    withholds: { why: null },
  },
  people: { giverKey: 'erase', receiverKey: 'anonymise' },
  verbs: [
    'thanks.given',
    'thanks.taken-back',
    'me-too.given',
    'me-too.taken-back',
    ...WORDS_CHANGES.map(verbOf),
  ],
  apart: 'giver',
  complete: (data, before, now) => (before ? {} : { givenAt: data.givenAt ?? now }),
  knows: findTurns,
  async recount(trx, { before, after, known }) {
    if (!before && after && known) await giveAsBefore(trx, after, known);
    for (const row of [before, after]) if (row) await recountSubject(trx, row);
  },
  tells(change) {
    const { before, after, known, by, at } = change;
    const row = after ?? before;
    if (before && after) return moderated(change);
    if (!row || (after && known)) return [];
    // Whoever takes it away, it was the giver's.
    const giver = { giver: textIn(row, 'giver_key') };
    const isTurn = !after && by !== null && by === giver.giver;
    return [
      {
        verb: `${kindOf(row)}.${after ? 'given' : 'taken-back'}` as const,
        who: by ?? textIn(row, 'giver_key') ?? 'system',
        what: textIn(row, 'subject_key') ?? '',
        community: textIn(row, 'community_key'),
        contribution: textIn(row, 'contribution_key'),
        recipient: textIn(row, 'receiver_key'),
        at: after ? toDate(row.given_at as StoredMoment) : at,
        ...(after ? { became: giver } : { was: giver }),
        ...(isTurn ? { settlesAt: new Date(at.getTime() + SETTLES_MS) } : {}),
      },
    ];
  },
});
