import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { readingMuch } from '../../../persistence/reading-much';
import { searchLanguage } from '../../../persistence/search-index/language';
import { soughtIn, type Sought } from '../../../text/sought';
import type { SearchLanguage } from '../../../text/stems';
import { coverageOf } from '../domain/coverage';
import type { Find, FindFilters } from '../domain/find';
import { findAll, findAt, findEach } from './find.queries';
import { toFind } from './find.presenter';

/** With fewer finds that say all that was asked, those that say much of it are looked for, too. */
const ENOUGH = 5;

interface Asking {
  db: Knex;
  personKey: string | null;
  sought: Sought;
  language: SearchLanguage;
}

/** What says much of the question, besides what says all of it. */
const findPartly = async (
  { db, personKey, sought, language }: Asking,
  known: readonly Find[]
): Promise<Find[]> => {
  if (sought.words.length < 2) return [];
  const coverage = coverageOf(await findEach(db, personKey, sought));
  const whole = new Set(known.map(({ place }) => place));
  const places = [...coverage.keys()].filter((place) => !whole.has(place));
  const rows = await findAt(db, personKey, places);
  return rows.map(toFind(sought, language, (place) => coverage.get(place) ?? 0));
};

/**
 * What this person may read and that answers the question: what says all of it and, where that is little,
 * what says much of it. Not in order.
 * @returns whether there is no more than that.
 */
export const findFor = async (
  strapi: Core.Strapi,
  personKey: string | null,
  question: string,
  filters: FindFilters
): Promise<{ finds: Find[]; sought: Sought; language: SearchLanguage; isComplete: boolean }> => {
  const language = searchLanguage(strapi);
  const sought = soughtIn(question, language);
  return readingMuch(strapi.db.connection, async (db) => {
    const { rows, isComplete } = await findAll(db, personKey, sought, {});
    // Of too many only the latest are looked at: then at least those that the filters leave.
    const isFewer = !isComplete && Object.keys(filters).length > 0;
    const left = isFewer ? (await findAll(db, personKey, sought, filters)).rows : rows;
    const whole = left.map(toFind(sought, language, () => 1));
    const asking = { db, personKey, sought, language };
    const partly = whole.length < ENOUGH ? await findPartly(asking, whole) : [];
    return { finds: [...whole, ...partly], sought, language, isComplete };
  });
};
