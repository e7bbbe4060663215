import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { LedgerEvent } from '../core/ledger-event';

/** A committed event with its place in the one order that every reader sees. */
export interface PlacedEvent extends LedgerEvent {
  /** 1, 2, 3, …: given after the commit, without gaps, never changed. */
  position: number;
  documentId: string;
}

/** What handles ledger events, in their order. */
export interface LedgerReader {
  /** Where it stands is remembered under this name. */
  name: string;
  /** Whether it begins with the events after its first start; one that needs the past begins with the first. */
  needsNoPast?: boolean;
  /**
   * Handles some events, oldest first. What it writes with `trx` is committed with its new place, so
   * its effect happens exactly once; when it throws, the same events come again later, after a pause
   * that grows. While it runs it holds the reader's row, and on SQLite the only connection: it writes
   * with `trx` or the Document Service, and waits for nothing outside the database (a mail, another
   * server): it writes down what is to be sent, and a job sends it.
   */
  handle(
    events: readonly PlacedEvent[],
    context: { strapi: Core.Strapi; trx: Knex.Transaction }
  ): Promise<void>;
}
