import type { Knex } from 'knex';
import { FINDS_MAX, SEARCHED_KINDS, type ResourceKind } from '../../../../../shared/contracts';
import { mentioning } from '../../../persistence/containing';
import { latestPlacesWith, placesAmong } from '../../../persistence/search-index/found';
import { kindAt, type SearchedKind } from '../../../persistence/search-index/searched-kinds';
import type { StoredMoment } from '../../../persistence/values';
import type { Sought } from '../../../text/sought';
import type { FoundWord } from '../domain/coverage';
import type { FindFilters } from '../domain/find';
import { readableRows, SEARCHED_ROWS } from './searched-rows';

/** A find with all that it is put in order by and counted under: of its own kind, the rest is undefined. */
export interface FindRow {
  place: number | string;
  document_id: string;
  title: string | null;
  community_key: string;
  community_slug: string | null;
  community_name: string;
  posted_at: StoredMoment;
  thread_key?: string;
  activity?: string | null;
  thread_status?: string | null;
  held?: string | null;
  has_helped_reply?: boolean | number | string | null;
  reply_helped?: boolean | number | null;
  resource_kind?: ResourceKind;
  topics?: unknown;
  use_count?: number | null;
  is_flagged?: boolean | number | null;
  faq_state?: string | null;
  helpful_count?: number | null;
  not_helpful_count?: number | null;
}

const columnsOf = (db: Knex, kind: SearchedKind) => {
  const { alias, columns } = SEARCHED_ROWS[kind];
  return {
    place: 'i.id',
    document_id: `${alias}.document_id`,
    posted_at: `${alias}.posted_at`,
    community_key: 'co.document_id',
    community_slug: 'co.slug',
    community_name: 'co.name',
    ...columns(db),
  };
};

const sayingPhrases =
  (db: Knex, kind: SearchedKind, phrases: readonly string[]) =>
  (rows: Knex.QueryBuilder): void => {
    for (const phrase of phrases)
      rows.where(mentioning(db, `${SEARCHED_ROWS[kind].alias}.search_text`, phrase));
  };

/** Whether rows of a kind can pass the filters at all: a FAQ has no activity, a reply no topic. */
const mayPass = (kind: SearchedKind, filters: FindFilters): boolean => {
  const { activity, topics } = SEARCHED_ROWS[kind];
  return (
    (filters.kind?.includes(kind) ?? true) &&
    (filters.activity === undefined || activity !== undefined) &&
    (filters.topic === undefined || topics !== undefined)
  );
};

const narrowed =
  (db: Knex, kind: SearchedKind, filters: FindFilters) =>
  (rows: Knex.QueryBuilder): void => {
    const { activity, topics } = SEARCHED_ROWS[kind];
    if (filters.community) rows.whereIn('co.document_id', [...filters.community]);
    if (filters.activity && activity) rows.whereIn(activity, [...filters.activity]);
    if (filters.topic && topics)
      rows.where((either) => {
        for (const one of filters.topic ?? []) either.orWhere(mentioning(db, topics, one));
      });
  };

/** What of a kind the person may read and that says all of this, the latest first: at most one more than are looked at. */
const findOfKind = (
  db: Knex,
  kind: SearchedKind,
  personKey: string | null,
  { words, phrases }: Sought,
  filters: FindFilters
): Promise<FindRow[]> =>
  readableRows(db, kind, personKey, latestPlacesWith(db, kind, words))
    .where(sayingPhrases(db, kind, phrases))
    .where(narrowed(db, kind, filters))
    .select(columnsOf(db, kind))
    .orderBy('i.id', 'desc')
    .limit(FINDS_MAX + 1);

/**
 * What the person may read and that says all of this, of too many of a kind the latest.
 * @returns whether there is no more than that.
 */
export const findAll = async (
  db: Knex,
  personKey: string | null,
  sought: Sought,
  filters: FindFilters
): Promise<{ rows: FindRow[]; isComplete: boolean }> => {
  const kinds = SEARCHED_KINDS.filter((kind) => mayPass(kind, filters));
  const found = await Promise.all(
    kinds.map((kind) => findOfKind(db, kind, personKey, sought, filters))
  );
  return {
    rows: found.flatMap((rows) => rows.slice(0, FINDS_MAX)),
    isComplete: found.every((rows) => rows.length <= FINDS_MAX),
  };
};

interface FoundPlace {
  word: number | string;
  id: number | string;
}

/** Where each word stands in a kind's rows: in one query, whatever the number of words. */
const findEachOfKind = async (
  db: Knex,
  kind: SearchedKind,
  personKey: string | null,
  { words, phrases }: Sought
): Promise<FoundPlace[]> => {
  const each = words.map((word, index) =>
    db
      .from(
        readableRows(db, kind, personKey, latestPlacesWith(db, kind, [word]))
          .where(sayingPhrases(db, kind, phrases))
          .select('i.id')
          .orderBy('i.id', 'desc')
          .limit(FINDS_MAX + 1)
          .as(`w${index}`)
      )
      .select(db.raw(`${index} as word`), 'id')
  );
  const [first, ...others] = each;
  return first ? first.unionAll(others) : [];
};

/** Where each word stands of what the person may read. One that stands in too many of a kind says little about any. */
export const findEach = async (
  db: Knex,
  personKey: string | null,
  sought: Sought
): Promise<FoundWord[]> => {
  const found = await Promise.all(
    SEARCHED_KINDS.map((kind) => findEachOfKind(db, kind, personKey, sought))
  );
  return sought.words.map(({ asked }, index) => {
    const byKind = found.map((rows) => rows.filter(({ word }) => Number(word) === index));
    return {
      asked,
      places: byKind.flat().map(({ id }) => Number(id)),
      isEverywhere: byKind.some((rows) => rows.length > FINDS_MAX),
    };
  });
};

/** The rows of these places, as far as the person may read them. */
export const findAt = async (
  db: Knex,
  personKey: string | null,
  places: readonly number[]
): Promise<FindRow[]> => {
  const found = await Promise.all(
    SEARCHED_KINDS.map((kind): Promise<FindRow[]> | FindRow[] => {
      const own = places.filter((place) => kindAt(place) === kind);
      return own.length === 0
        ? []
        : readableRows(db, kind, personKey, placesAmong(db, own)).select(columnsOf(db, kind));
    })
  );
  return found.flat();
};
