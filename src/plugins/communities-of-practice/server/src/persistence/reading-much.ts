import type { Knex } from 'knex';
import { databaseKind } from './database-kind';

/**
 * Reads with queries that PostgreSQL takes for long ones. It would compile each before it runs it: two seconds for what
 * takes a quarter of one.
 */
export const readingMuch = <T>(db: Knex, read: (db: Knex) => Promise<T>): Promise<T> =>
  databaseKind(db) === 'postgres'
    ? db.transaction(async (trx) => {
        await trx.raw('set local jit = off');
        return read(trx);
      })
    : read(db);
