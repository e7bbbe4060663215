import { defineKind } from '../../../persistence/kind';
import { TABLE } from '../../../persistence/uids';
import { ledgerEventSchema } from './ledger-event.schema';

/** A content type so that it moves with the content; written by appending alone. */
export const ledgerEventKind = defineKind({
  schema: ledgerEventSchema,
  isClosed: true,
  people: { whoKey: 'anonymise', recipientKey: 'anonymise' },
  verbs: [],
  /** Whose something was or who gave it, as it stood and as it became. */
  async forgets(trx, personKey) {
    const named = `:${JSON.stringify(personKey)}`;
    for (const column of ['was', 'became']) {
      await trx(TABLE.ledger)
        .where(column, 'like', `%${named}%`)
        .update({ [column]: trx.raw('replace(??, ?, ?)', [column, named, ':null']) });
    }
  },
});
