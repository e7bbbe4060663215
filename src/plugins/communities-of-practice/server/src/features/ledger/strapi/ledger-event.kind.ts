import { defineKind } from '../../../persistence/kind';
import { ledgerEventSchema } from './ledger-event.schema';

/** A content type so that it moves with the content; written by appending alone. */
export const ledgerEventKind = defineKind({
  schema: ledgerEventSchema,
  isClosed: true,
  people: { whoKey: 'anonymise', recipientKey: 'anonymise' },
  verbs: [],
});
