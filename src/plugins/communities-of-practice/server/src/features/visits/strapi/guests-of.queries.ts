import type { Knex } from 'knex';
import { textIn, type Row } from '../../../persistence/kind';
import { TABLE } from '../../../persistence/uids';

/** Who comes to a visit, by their keys. */
export type Guests = readonly string[];

/** The guests of the visits that these rows are, or are in, by the rows' own documentIds. */
export const findGuestsOf = async (
  trx: Knex,
  rows: readonly Row[],
  column: 'document_id' | 'visit_key'
): Promise<ReadonlyMap<string, Guests>> => {
  const visits = rows.flatMap((row) => textIn(row, column) ?? []);
  const found: { visit_key: string; guest_key: string }[] = await trx(TABLE.visitGuests)
    .whereIn('visit_key', visits)
    .whereNotNull('guest_key')
    .orderBy('id')
    .select('visit_key', 'guest_key');
  const guestsOf = (visit: string | null) =>
    found.filter((guest) => guest.visit_key === visit).map((guest) => guest.guest_key);
  return new Map(
    rows.map((row) => [String(row.document_id), guestsOf(textIn(row, column))] as const)
  );
};
