import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { lockRow } from './transaction';
import { userTable } from './user-table';

const ROLE = 'plugin::users-permissions.role';

/** Those who are not signed in have no row of their own: one of them writes at a time. */
const lockVisitors = (strapi: Core.Strapi, trx: Knex.Transaction) =>
  lockRow(trx, strapi.db.metadata.get(ROLE).tableName, { type: 'public' });

/**
 * One write of a person at a time, on any number of nodes, until the transaction ends: so that what
 * is decided on their posts, reports and keys stays true.
 */
export const lockPerson = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  person: { id: number | null }
): Promise<void> => {
  const { id } = person;
  await (id === null ? lockVisitors(strapi, trx) : lockRow(trx, userTable(strapi).users, { id }));
};
