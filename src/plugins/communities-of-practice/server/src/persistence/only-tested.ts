import type { Knex } from 'knex';
import { databaseKind } from './database-kind';

/**
 * Narrows rows that are found by their keys to those with one of these values. SQLite, which has no
 * statistics, would take an index of the column for better than twenty keys, and go through all that are
 * shown; to others the column says how many will be left.
 */
export const onlyTested =
  (db: Knex, column: string, ...values: readonly string[]) =>
  (rows: Knex.QueryBuilder): void => {
    const tested = databaseKind(db) === 'sqlite' ? `coalesce(??, '')` : '??';
    rows.whereRaw(`${tested} in (${values.map(() => '?').join(', ')})`, [column, ...values]);
  };
