import type { Knex } from 'knex';
import type { Facts } from '../../../core/ledger-event';
import type { PlacedEvent } from '../../../persistence/ledger-reader';
import { TABLE } from '../../../persistence/uids';
import { toDate, toRecord, type StoredMoment } from '../../../persistence/values';

export interface EventRow {
  document_id: string;
  position: number;
  verb: string;
  /** Null for somebody who was forgotten. */
  who_key: string | null;
  what_key: string;
  community_key: string | null;
  contribution_key: string | null;
  recipient_key: string | null;
  was: string | null;
  became: string | null;
  why: string | null;
  happened_at: StoredMoment;
}

const factsIn = (stored: string | null): Facts | undefined =>
  stored === null ? undefined : (toRecord(stored) as Facts);

export const toEvent = (row: EventRow): PlacedEvent => ({
  position: Number(row.position),
  documentId: row.document_id,
  verb: row.verb,
  who: row.who_key ?? 'gone',
  what: row.what_key,
  community: row.community_key,
  contribution: row.contribution_key,
  recipient: row.recipient_key,
  was: factsIn(row.was),
  became: factsIn(row.became),
  why: row.why,
  at: toDate(row.happened_at),
});

/** The events after a position, in their order. */
export const eventsAfter = async (
  db: Knex,
  position: number,
  limit: number
): Promise<PlacedEvent[]> => {
  const rows: EventRow[] = await db(TABLE.ledger)
    .where('position', '>', position)
    .orderBy('position')
    .limit(limit);
  return rows.map(toEvent);
};

export const lastPosition = async (db: Knex): Promise<number> => {
  const row = await db(TABLE.ledger).max({ last: 'position' }).first();
  return Number(row?.last ?? 0);
};
