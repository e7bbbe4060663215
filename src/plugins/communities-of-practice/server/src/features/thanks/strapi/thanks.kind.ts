import type { Knex } from 'knex';
import { defineKind, textIn, type Row } from '../../../persistence/kind';
import { TABLE } from '../../../persistence/uids';
import { toDate, type StoredMoment } from '../../../persistence/values';
import { thanksSchema } from './thanks.schema';

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
  },
  people: { giverKey: 'erase', receiverKey: 'anonymise' },
  verbs: ['thanks.given', 'thanks.taken-back', 'me-too.given', 'me-too.taken-back'],
  apart: 'giver',
  complete: (data, before, now) => (before ? {} : { givenAt: data.givenAt ?? now }),
  async recount(trx, { before, after }) {
    for (const row of [before, after]) if (row) await recountSubject(trx, row);
  },
  tells({ before, after, by, at }) {
    const row = after ?? before;
    if (!row || (before && after)) return [];
    // Whoever takes it away, it was the giver's.
    const giver = { giver: textIn(row, 'giver_key') };
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
      },
    ];
  },
});
