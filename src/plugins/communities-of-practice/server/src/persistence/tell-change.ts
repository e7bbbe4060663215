import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { now } from '../core/clock';
import { nameOfActing } from './acting';
import type { Change, Kind } from './kind';
import { appendEvents, asEvents } from './ledger-port';

/** A change with what its kind must know to tell of it: who did it, when, and what it `knows`. */
export const wholeChange = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  kind: Kind,
  change: Pick<Change, 'before' | 'after' | 'parent'>
): Promise<Change> => {
  const row = change.after ?? change.before;
  const known =
    row && kind.knows ? (await kind.knows(trx, [row])).get(String(row.document_id)) : undefined;
  return { ...change, known, by: nameOfActing(strapi), at: now() };
};

/** Puts what the kind tells of a change into the ledger, in the transaction of the change. */
export const tellChange = (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  kind: Kind,
  change: Change
): Promise<void> => appendEvents(strapi, trx, asEvents(kind.tells(change), change.by, change.at));
