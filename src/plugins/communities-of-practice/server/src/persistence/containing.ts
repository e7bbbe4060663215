import type { Knex } from 'knex';
import { fold } from '../core/folding';
import { databaseKind } from './database-kind';

const escapeLike = (words: string): string => words.replace(/[!%_]/g, (sign) => `!${sign}`);

/** Narrows rows to those whose column has the words somewhere, whatever the case. */
export const containing =
  (column: string, words: string) =>
  (rows: Knex.QueryBuilder): void => {
    rows.whereRaw(`lower(??) like ? escape '!'`, [column, `%${escapeLike(words.toLowerCase())}%`]);
  };

/**
 * Narrows rows to those whose {@link fold}ed column has the words somewhere: the same rows on every
 * database, whatever its collation takes for the same.
 */
export const mentioning =
  (db: Knex, column: string, words: string) =>
  (rows: Knex.QueryBuilder): void => {
    const like = databaseKind(db) === 'mysql' ? 'binary ?? like ?' : '?? like ?';
    rows.whereRaw(`${like} escape '!'`, [column, `%${escapeLike(fold(words))}%`]);
  };
