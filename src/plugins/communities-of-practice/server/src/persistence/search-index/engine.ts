import type { Knex } from 'knex';
import type { SearchedKind } from './searched-kinds';

/** What one row is found by. */
export interface Indexed {
  id: number;
  /** Tokens (`text/tokens.ts`), each once. */
  tokens: readonly string[];
}

/** One word of a question: all tokens of one of the alternatives, or one that begins so. */
export interface SoughtTokens {
  alternatives: readonly (readonly string[])[];
  prefix: string | null;
}

/**
 * A database's own index of words. It is given tokens of ours and splits, folds and weighs nothing by
 * itself, so that all databases find the same. Its table is none of Strapi's: its schema sync leaves what
 * it never knew alone.
 */
export interface SearchEngine {
  /** Makes what is not there. */
  ensure(db: Knex): Promise<void>;
  /** Puts rows in, or in the place of what stands under their ids, in the transaction of the write. */
  put(trx: Knex, rows: readonly Indexed[]): Promise<void>;
  remove(trx: Knex, ids: readonly number[]): Promise<void>;
  /** The rows that have all of these words, by `id`; to be joined, ordered and limited. */
  find(db: Knex, words: readonly SoughtTokens[]): Knex.QueryBuilder;
  /** The same so that whoever takes the latest few joins no others. */
  latestFirst(found: Knex.QueryBuilder): Knex.QueryBuilder;
  /**
   * Where a database gathers all that is found before it takes the latest: those of these rows that are among the latest
   * few of a kind, the latest first. Of a frequent word they are enough.
   */
  amongLatest?(db: Knex, kind: SearchedKind, words: readonly SoughtTokens[]): Knex.QueryBuilder;
  /** After many rows were put in. */
  settle(db: Knex): Promise<void>;
  /** Every row of the index, by `id`. */
  all(db: Knex): Knex.QueryBuilder;
}

export const INDEX_TABLE = 'cop_search_index';
