import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

type Database = Core.Strapi['db'];

/**
 * One change to a database that an earlier release made. Strapi runs each once, by its name, before it
 * makes tables and columns as the schemas say: on a new database nothing is there yet. May be run again:
 * MariaDB commits each statement, so a server that dies half-way begins anew.
 */
export interface Migration {
  name: string;
  /** Indexes that no schema declares any more, and their tables. Dropped first. */
  drops?: readonly (readonly [table: string, index: string])[];
  /** Tables that nothing declares any more, with their indexes and what is in them. Dropped last. */
  dropsTables?: readonly string[];
  up?(trx: Knex, db: Database): Promise<void>;
}

/** A table's rows, in the schema that the database is told to use. */
export const rowsOf = (trx: Knex, db: Database, table: string): Knex.QueryBuilder => {
  const schema = db.getSchemaName();
  return schema ? trx(table).withSchema(schema) : trx(table);
};

export const hasColumn = async (
  trx: Knex,
  db: Database,
  table: string,
  column: string
): Promise<boolean> =>
  (await db.getSchemaConnection(trx).hasTable(table)) &&
  (await db.getSchemaConnection(trx).hasColumn(table, column));

const isIndexed = async (trx: Knex, table: string, index: string): Promise<boolean> => {
  const [rows] = await trx.raw(
    'select 1 from information_schema.statistics where table_schema = database() and table_name = ? and index_name = ?',
    [table, index]
  );
  return rows.length > 0;
};

/** Drops an index where it is there. Strapi itself drops none under `forceMigration: false`. */
export const dropIndex = async (
  trx: Knex,
  db: Database,
  table: string,
  index: string
): Promise<void> => {
  if (db.dialect.client === 'mysql') {
    if (await isIndexed(trx, table, index)) await trx.raw('drop index ?? on ??', [index, table]);
    return;
  }
  const schema = db.getSchemaName();
  await trx.raw('drop index if exists ??', [schema ? `${schema}.${index}` : index]);
};
