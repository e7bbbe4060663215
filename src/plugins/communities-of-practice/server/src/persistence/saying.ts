import type { Knex } from 'knex';
import { fold } from '../core/folding';
import { escapeLike } from './containing';
import { databaseKind } from './database-kind';

/** Rows in which words are looked for where nothing folded is stored beside them. */
export interface Spoken {
  rows: () => Knex.QueryBuilder;
  /** The number that tells rows apart, by the name that the narrowed query gives it, too. */
  id: string;
  columns: readonly (string | Knex.Raw)[];
}

export type Narrowing = (rows: Knex.QueryBuilder) => void;

/** A letter beyond A to Z takes several bytes. */
const BEYOND_ASCII = {
  sqlite: 'length(cast(?? as blob)) <> length(??)',
  postgres: `octet_length(convert_to(??, 'UTF8')) <> char_length(??)`,
  mysql: 'length(convert(?? using utf8mb4)) <> char_length(??)',
};

const ASCII = /^[\0-\x7F]*$/;

/** Rows folded at once, and how many of those found one query can name on every database. */
const WINDOW = 1_000;
const MOST_FOUND = 10_000;

interface Read {
  said_by: number | string;
  [word: `word${number}`]: string | null;
}

/** The rows beyond A to Z that say it: read and folded here, for no two databases fold alike. */
const foundBeyondAscii = async (
  db: Knex,
  { rows, id, columns }: Spoken,
  sought: string
): Promise<number[]> => {
  const found: number[] = [];
  const words = Object.fromEntries(columns.map((column, index) => [`word${index}`, column]));
  for (let after = 0; found.length < MOST_FOUND; ) {
    const read: Read[] = await rows()
      .where(id, '>', after)
      .where((beyond) => {
        for (const column of columns)
          beyond.orWhereRaw(BEYOND_ASCII[databaseKind(db)], [column, column]);
      })
      .orderBy(id)
      .limit(WINDOW)
      .select({ said_by: id, ...words });
    for (const { said_by: key, ...said } of read) {
      if (Object.values(said).some((word) => word !== null && fold(word).includes(sought)))
        found.push(Number(key));
    }
    if (read.length < WINDOW) break;
    after = Number(read.at(-1)?.said_by);
  }
  return found.slice(0, MOST_FOUND);
};

/**
 * Narrows rows to those of which a column says it somewhere, past case, accents and ligatures as texts are
 * searched ({@link fold}): the same rows on every database, and never behind what stands in the columns,
 * whoever writes them. What A to Z can write is compared in SQL; the rest is read through, and of it the
 * first 10,000 are found.
 */
export const saying = async (db: Knex, spoken: Spoken, text: string): Promise<Narrowing> => {
  const sought = fold(text);
  const beyond = await foundBeyondAscii(db, spoken, sought);
  const { id, columns } = spoken;
  return (rows) => {
    rows.where((either) => {
      either.whereIn(id, beyond);
      // What is written with A to Z says nothing else.
      if (!ASCII.test(sought)) return;
      for (const column of columns)
        either.orWhere((plain) => {
          plain
            .whereRaw(`lower(??) like ? escape '!'`, [column, `%${escapeLike(sought)}%`])
            .whereRaw(`not (${BEYOND_ASCII[databaseKind(db)]})`, [column, column]);
        });
    });
  };
};
