import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { databaseKind } from '../database-kind';
import type { Job } from '../jobs';
import type { Kind, Row } from '../kind';
import { onlyTested } from '../only-tested';
import { recall, remember } from '../remembered';
import { inTransaction } from '../transaction';
import { engineOf } from './engine-of';
import { indexedOf, wordColumns } from './index-words';
import { searchLanguage } from './language';
import { isOfKind, isSearched, placeIn, rowIdIn, searchedAmong } from './searched-kinds';

/** Grows with every change of what a row is found by (`text/words.ts`, `indexedOf`): the index is then made anew. */
const WORDS_VERSION = 2;
const MADE_BY = 'search-index';
/** Rows at once, held so that who rewords one of them comes after; and the pause that leaves room to others. */
const WINDOW = 200;
const PAUSE_MS = 5;

/** How far a rebuild has come, in rows of all kinds. */
export interface Progress {
  done: number;
  of: number;
}

const holding = (rows: Knex.QueryBuilder, trx: Knex): Knex.QueryBuilder =>
  databaseKind(trx) === 'sqlite' ? rows : rows.forUpdate();

/** The rows of a stretch as the index should have them. @returns the last id, null at the end. */
const indexSome = (strapi: Core.Strapi, kind: Kind, after: number): Promise<number | null> =>
  inTransaction(strapi, async (trx) => {
    const found = trx(kind.table).where('id', '>', after).orderBy('id').limit(WINDOW);
    const rows: Row[] = await holding(found.select('id', ...wordColumns(kind)), trx);
    const language = searchLanguage(strapi);
    const indexed = rows.flatMap((row) => indexedOf(kind, row, language) ?? []);
    await engineOf(trx).put(trx, indexed);
    return rows.length < WINDOW ? null : Number(rows.at(-1)?.id);
  });

/** Takes out what is there no more, or is not shown. */
const removeStale = async (strapi: Core.Strapi, { name, table }: Kind): Promise<void> => {
  if (!isSearched(name)) return;
  const db = strapi.db.connection;
  // “Not in” so many PostgreSQL would ask of each of them again, for hours.
  const shown = db(`${table} as r`)
    .whereRaw(`r.id = ${rowIdIn('i.id')}`)
    .where(onlyTested(db, 'r.standing', 'shown'))
    .select(db.raw('1'));
  const stale: (number | string)[] = await db
    .from(engineOf(db).all(db).as('i'))
    .whereRaw(isOfKind(name, 'i.id'))
    .whereNotExists(shown)
    .pluck('i.id');
  for (let from = 0; from < stale.length; from += WINDOW) {
    await engineOf(db).remove(db, stale.slice(from, from + WINDOW).map(Number));
  }
};

const countRows = async (db: Knex, kinds: readonly Kind[]): Promise<number> => {
  let sum = 0;
  for (const { table } of kinds) {
    const counted = await db(table).count({ count: '*' }).first();
    sum += Number(counted?.count ?? 0);
  }
  return sum;
};

/**
 * Makes the index anew from what stands in the rows, a stretch at a time, while people read and write.
 * Search goes on meanwhile, with what the index has.
 */
export const rebuildIndex = async (
  strapi: Core.Strapi,
  kinds: readonly Kind[],
  onProgress: (progress: Progress) => void
): Promise<Progress> => {
  const searched = searchedAmong(kinds);
  const progress = { done: 0, of: await countRows(strapi.db.connection, searched) };
  for (const kind of searched) {
    await removeStale(strapi, kind);
    for (let from: number | null = 0; from !== null; ) {
      from = await indexSome(strapi, kind, from);
      progress.done = Math.min(progress.done + WINDOW, progress.of);
      onProgress({ ...progress });
      await sleep(PAUSE_MS);
    }
  }
  await engineOf(strapi.db.connection).settle(strapi.db.connection);
  await remember(strapi, MADE_BY, [madeBy(strapi)]);
  return { done: progress.of, of: progress.of };
};

const madeBy = (strapi: Core.Strapi): string => `${WORDS_VERSION}:${searchLanguage(strapi)}`;

/** Whether rows that are shown have no words in the index: what was imported, or written by a script. */
const isIncomplete = async (strapi: Core.Strapi, { name, table }: Kind): Promise<boolean> => {
  if (!isSearched(name)) return false;
  const db = strapi.db.connection;
  const indexed = db
    .from(engineOf(db).all(db).as('i'))
    .whereRaw(`i.id = ${placeIn(db, name, 'r.id')}`)
    .select(db.raw('1'));
  const row = await db(`${table} as r`)
    .where('r.standing', 'shown')
    .whereNotExists(indexed)
    .first('r.id');
  return row !== undefined;
};

const isInStep = async (strapi: Core.Strapi, kinds: readonly Kind[]): Promise<boolean> => {
  const [made] = await recall(strapi, MADE_BY);
  if (made !== madeBy(strapi)) return false;
  for (const kind of searchedAmong(kinds)) if (await isIncomplete(strapi, kind)) return false;
  return true;
};

/**
 * Fills the index where it is new, was made by other rules or for another language, or lacks what was
 * imported. Once in each process's life: whoever writes meanwhile keeps it in step.
 */
export const fillingTheIndex = (kinds: readonly Kind[]): Job => {
  let isDone = false;
  return {
    name: 'search.fill',
    everySeconds: 60,
    async run(strapi) {
      if (isDone) return;
      if (!(await isInStep(strapi, kinds))) await rebuildIndex(strapi, kinds, () => undefined);
      isDone = true;
    },
  };
};

export const ensureSearchIndex = (strapi: Core.Strapi): Promise<void> =>
  engineOf(strapi.db.connection).ensure(strapi.db.connection);
