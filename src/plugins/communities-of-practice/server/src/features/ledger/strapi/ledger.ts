import type { Knex } from 'knex';
import { newDocumentId } from '../../../core/ids';
import type { LedgerEvent } from '../../../core/ledger-event';
import { TABLE } from '../../../persistence/uids';

const toRow = (event: LedgerEvent) => ({
  document_id: newDocumentId(),
  verb: event.verb,
  who_key: event.who,
  what_key: event.what,
  community_key: event.community,
  contribution_key: event.contribution ?? null,
  recipient_key: event.recipient ?? null,
  happened_at: event.at,
  created_at: event.at,
  updated_at: event.at,
});

/**
 * Appends events in the transaction of the change they tell of: either both stand or neither.
 * Nothing is ever changed or taken out.
 */
export const appendEvents = async (
  trx: Knex.Transaction,
  ...events: readonly LedgerEvent[]
): Promise<void> => {
  if (events.length > 0) await trx(TABLE.ledger).insert(events.map(toRow));
};
