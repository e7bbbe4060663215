import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { databaseKind } from './database-kind';
import { refuseIfGivenUp } from './giving-up';
import { patiently } from './patience';

/**
 * InnoDB by default goes on reading what stood when the transaction first read. What is decided
 * while a row is held must rest on the latest, as it does on PostgreSQL and SQLite.
 */
const readLatest = async (trx: Knex.Transaction): Promise<void> => {
  if (databaseKind(trx) !== 'mysql') return;
  await trx.raw('rollback');
  await trx.raw('set transaction isolation level read committed');
  await trx.raw('begin');
};

const run = <T>(strapi: Core.Strapi, work: (trx: Knex.Transaction) => Promise<T>): Promise<T> =>
  strapi.db.transaction(({ trx }) => work(trx as Knex.Transaction)) as Promise<T>;

/**
 * Does the work in one transaction, which Strapi's Document Service joins. Inside another one it
 * joins that; as the outermost, it tries again when the database undid it for a passing conflict.
 */
export const inTransaction = async <T>(
  strapi: Core.Strapi,
  work: (trx: Knex.Transaction) => Promise<T>
): Promise<T> => {
  if (strapi.db.inTransaction()) return run(strapi, work);
  return patiently(() =>
    run(strapi, async (trx) => {
      refuseIfGivenUp(strapi);
      await readLatest(trx);
      const done = await work(trx);
      refuseIfGivenUp(strapi);
      return done;
    })
  );
};

/**
 * Holds a row until the transaction ends, so that what is decided on it stays true. SQLite, which
 * lets one transaction run at a time, has no such lock and needs none.
 * @returns the columns asked for, as they stand now; undefined without such a row.
 */
export const lockRow = async (
  trx: Knex.Transaction,
  table: string,
  where: Record<string, string | number>,
  columns: readonly string[] = ['id']
): Promise<Record<string, unknown> | undefined> => {
  const query = trx(table)
    .where(where)
    .first(...columns);
  switch (databaseKind(trx)) {
    case 'sqlite':
      return query;
    case 'postgres':
      return query.forNoKeyUpdate();
    default:
      return query.forUpdate();
  }
};
