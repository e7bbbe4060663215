import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { newDocumentId } from '../core/ids';
import type { Facts, LedgerEvent, Told } from '../core/ledger-event';
import { whyActing } from './acting';
import { TABLE } from './uids';

const written = (facts: Facts | undefined): string | null =>
  facts === undefined ? null : JSON.stringify(facts);

const toRow = (event: LedgerEvent) => ({
  document_id: newDocumentId(),
  verb: event.verb,
  who_key: event.who,
  what_key: event.what,
  community_key: event.community,
  contribution_key: event.contribution ?? null,
  recipient_key: event.recipient ?? null,
  was: written(event.was),
  became: written(event.became),
  why: event.why ?? null,
  happened_at: event.at,
  settles_at: event.settlesAt ?? null,
  created_at: event.at,
  updated_at: event.at,
});

/** SQLite takes no more than 500 rows in one insert. */
const AT_ONCE = 100;

const wakers = new Set<() => void>();

/** Calls back soon after events were committed on this node. @returns how to stop that. */
export const onAppended = (wake: () => void): (() => void) => {
  wakers.add(wake);
  return () => wakers.delete(wake);
};

const wakeAll = (): void => {
  for (const wake of wakers) wake();
};

/**
 * Appends events in the transaction of the change they tell of: either both stand or neither.
 * Nothing that readers can have met is ever changed or taken out. Their position comes later, once they
 * are committed, and settled.
 */
export const appendEvents = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  events: readonly LedgerEvent[]
): Promise<void> => {
  if (events.length === 0) return;
  for (let from = 0; from < events.length; from += AT_ONCE)
    await trx(TABLE.ledger).insert(events.slice(from, from + AT_ONCE).map(toRow));
  await strapi.db.transaction(async ({ onCommit }) => {
    onCommit(wakeAll);
  });
};

/** What a kind told, with who, when and why filled in where it left them open. */
export const asEvents = (
  told: readonly Told[],
  by: string | null,
  at: Date
): readonly LedgerEvent[] =>
  told.map((event) => ({ who: by ?? 'system', at, why: whyActing(), ...event }));
