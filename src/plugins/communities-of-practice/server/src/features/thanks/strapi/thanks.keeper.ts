import type { Knex } from 'knex';
import type { Keeper, Row } from '../../../persistence/keeping';
import { TABLE, THANKS } from '../../../persistence/uids';

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const contributionOf = (row: Row | null) => text(row?.contribution_key ?? row?.contributionKey);
const subjectOf = (row: Row | null) => text(row?.subject_key);

/** How many there are is counted anew while the thread is held, so that a thousand at once are exact. */
const recount = async (trx: Knex.Transaction, row: Row): Promise<void> => {
  const subject = subjectOf(row);
  if (!subject) return;
  const count = (kind: string) =>
    trx(TABLE.thanks).where({ subject_key: subject, kind }).count('*');
  const isReply = subject !== contributionOf(row);
  await trx(isReply ? TABLE.replies : TABLE.contributions)
    .where({ document_id: subject })
    .update({
      thanks_count: count('thanks'),
      ...(isReply ? {} : { me_too_count: count('me-too') }),
    });
};

export const thanksKeeper: Keeper = {
  uid: THANKS,
  table: TABLE.thanks,
  keys: { giverKey: 'giver', contributionKey: 'contribution' },
  complete: (data, before, now) => (before ? {} : { givenAt: data.givenAt ?? now }),
  holds(row) {
    const documentId = contributionOf(row);
    return documentId ? { table: TABLE.contributions, documentId } : null;
  },
  async settle({ trx, before, after }) {
    for (const row of [before, after]) if (row) await recount(trx, row);
  },
};
