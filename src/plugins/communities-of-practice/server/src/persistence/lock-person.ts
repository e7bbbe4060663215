import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { databaseKind } from './database-kind';
import { lockRow } from './transaction';
import { userTable } from './user-table';

const ROLE = 'plugin::users-permissions.role';

/** Those who are not signed in have no row of their own: one of them writes at a time. */
const lockVisitors = (strapi: Core.Strapi, trx: Knex.Transaction) =>
  lockRow(trx, strapi.db.metadata.get(ROLE).tableName, { type: 'public' });

/** Whom a transaction has locked already; a lock is held until it ends. */
const lockedBy = new WeakMap<Knex.Transaction, Set<number | null>>();

/**
 * One write of a person at a time, on any number of nodes, until the transaction ends: so that what
 * is decided on their posts, reports and keys stays true.
 */
export const lockPerson = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { id }: { id: number | null }
): Promise<void> => {
  // One transaction at a time runs there, whoever's.
  if (databaseKind(trx) === 'sqlite') return;
  const locked = lockedBy.get(trx) ?? new Set();
  if (locked.has(id)) return;
  await (id === null ? lockVisitors(strapi, trx) : lockRow(trx, userTable(strapi).users, { id }));
  lockedBy.set(trx, locked.add(id));
};
