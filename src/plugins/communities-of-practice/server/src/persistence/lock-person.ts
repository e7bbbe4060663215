import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { lockRow } from './transaction';
import { userTable } from './user-table';

/**
 * One write of a person at a time, on any number of nodes, until the transaction ends: so that what
 * is decided on their posts, reports and keys stays true.
 */
export const lockPerson = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  person: { id: number }
): Promise<void> => {
  await lockRow(trx, userTable(strapi).users, { id: person.id });
};
