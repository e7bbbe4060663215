import type { Knex } from 'knex';
import { databaseKind } from '../database-kind';
import type { Kind } from '../kind';

/**
 * The kinds whose words are in the index, each by a number that its rows' places in the index end with.
 * Never another kind's: an index that was made before would show one for the other.
 */
const NUMBERS = { contribution: 1, reply: 2, resource: 3, faq: 4 } as const;

export type SearchedKind = keyof typeof NUMBERS;

/** How many bits of a place hold the number. */
const BITS = 3;

export const isSearched = (name: string): name is SearchedKind => Object.hasOwn(NUMBERS, name);

export const searchedAmong = (kinds: readonly Kind[]): Kind[] =>
  kinds.filter(({ name }) => isSearched(name));

/** A row's place in the index, by its id in its own table. */
export const placeOf = (kind: SearchedKind, rowId: number): number =>
  rowId * 2 ** BITS + NUMBERS[kind];

/** The same in SQL. */
export const placeIn = (db: Knex, kind: SearchedKind, rowId: string): string => {
  const id = databaseKind(db) === 'postgres' ? `${rowId}::bigint` : rowId;
  return `(${id} << ${BITS}) + ${NUMBERS[kind]}`;
};

/** The row's id in its own table; and in SQL, the same everywhere. */
export const rowIdOf = (place: number): number => Math.floor(place / 2 ** BITS);
export const rowIdIn = (place: string): string => `${place} >> ${BITS}`;

/** A word of every row of a kind, and of no text: a token has four hexadecimal digits behind each `_`. */
export const markOf = (kind: SearchedKind): string => `_${kind}`;

export const kindAt = (place: number): SearchedKind | undefined =>
  Object.keys(NUMBERS)
    .filter(isSearched)
    .find((name) => NUMBERS[name] === place % 2 ** BITS);

/** The number of a place's kind, and whether that is this kind. In SQL, the same everywhere. */
export const kindNumberIn = (place: string): string => `(${place} & ${2 ** BITS - 1})`;
export const isOfKind = (kind: SearchedKind, place: string): string =>
  `${kindNumberIn(place)} = ${NUMBERS[kind]}`;
