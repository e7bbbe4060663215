import type { Knex } from 'knex';

/**
 * Narrows rows that are found by their keys to those with one of these values. SQLite, which has no
 * statistics, would take an index of the column for better than twenty keys, and go through all that are shown.
 */
export const onlyTested =
  (column: string, ...values: readonly string[]) =>
  (rows: Knex.QueryBuilder): void => {
    rows.whereRaw(`coalesce(??, '') in (${values.map(() => '?').join(', ')})`, [column, ...values]);
  };
