import type { Knex } from 'knex';
import { fold } from '../core/folding';
import { databaseKind } from './database-kind';

/** With `!` before each sign that `like` reads otherwise; to be used with `escape '!'`. */
export const escapeLike = (words: string): string => words.replace(/[!%_]/g, (sign) => `!${sign}`);

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
