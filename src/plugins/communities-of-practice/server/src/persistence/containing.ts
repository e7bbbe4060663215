import type { Knex } from 'knex';

const escapeLike = (words: string): string => words.replace(/[!%_]/g, (sign) => `!${sign}`);

/** Narrows rows to those whose column has the words somewhere, whatever the case. */
export const containing =
  (column: string, words: string) =>
  (rows: Knex.QueryBuilder): void => {
    rows.whereRaw(`lower(??) like ? escape '!'`, [column, `%${escapeLike(words.toLowerCase())}%`]);
  };
