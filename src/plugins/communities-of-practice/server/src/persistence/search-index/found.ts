import type { Knex } from 'knex';
import type { Sought } from '../../text/sought';
import { tokenOf } from '../../text/tokens';
import { mentioning } from '../containing';
import { databaseKind } from '../database-kind';
import type { SoughtTokens } from './engine';
import { engineOf } from './engine-of';
import { markOf, rowIdIn, type SearchedKind } from './searched-kinds';

const asTokens = (words: Sought['words']): SoughtTokens[] =>
  words.map(({ alternatives, prefix }) => ({
    alternatives: alternatives.map((forms) => forms.map(tokenOf)),
    prefix: prefix === null ? null : tokenOf(prefix),
  }));

/** The index's rows of a kind, by `id`, that have all of these words; none where there is nothing to look for. */
export const placesWith = (
  db: Knex,
  kind: SearchedKind,
  words: Sought['words']
): Knex.QueryBuilder => {
  const engine = engineOf(db);
  if (words.length === 0) return engine.all(db).whereRaw('1 = 0');
  const isOfKind = { alternatives: [[markOf(kind)]], prefix: null };
  return engine.find(db, [...asTokens(words), isOfKind]);
};

/** The same for whoever takes the latest few. */
export const latestPlacesWith = (
  db: Knex,
  kind: SearchedKind,
  words: Sought['words']
): Knex.QueryBuilder => engineOf(db).latestFirst(placesWith(db, kind, words));

/** Of the same, those among the latest of the kind; null where the database looks at all as fast. */
export const placesAmongLatest = (
  db: Knex,
  kind: SearchedKind,
  words: Sought['words']
): Knex.QueryBuilder | null => engineOf(db).amongLatest?.(db, kind, asTokens(words)) ?? null;

/** Of these places, by `id`, those that are in the index still. */
export const placesAmong = (db: Knex, places: readonly number[]): Knex.QueryBuilder =>
  db
    .from(engineOf(db).all(db).as('known'))
    .whereIn('known.id', [...places])
    .select('known.id');

/**
 * Narrows a kind's rows to those that have all of these words, and between quotes the words as they stand.
 * @param alias of the rows' table.
 */
export const whereFound =
  (db: Knex, kind: SearchedKind, alias: string, { words, phrases }: Sought) =>
  (rows: Knex.QueryBuilder): void => {
    const found = db
      .from(placesWith(db, kind, words).as('found'))
      .select(db.raw(rowIdIn('found.id')));
    // Where PostgreSQL has not counted its rows yet, it would compare each with every place: as a condition
    // of its own the places are gone through once, and each row looked up among them.
    const isAmong = databaseKind(db) === 'postgres' ? '(?? in ?) is true' : '?? in ?';
    rows.whereRaw(isAmong, [`${alias}.id`, found]);
    for (const phrase of phrases) rows.andWhere(mentioning(db, `${alias}.search_text`, phrase));
  };
