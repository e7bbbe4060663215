import type { Knex } from 'knex';
import { FINDS_MAX, SEARCHED_KINDS, type ResourceKind } from '../../../../../shared/contracts';
import { mentioning } from '../../../persistence/containing';
import {
  placesAmong,
  placesAmongLatest,
  latestPlacesWith,
} from '../../../persistence/search-index/found';
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

type Words = Sought['words'];

interface Asked {
  kind: SearchedKind;
  personKey: string | null;
  phrases: readonly string[];
  /** Of each, whatever has all its words. */
  questions: readonly Words[];
  narrowed: (rows: Knex.QueryBuilder) => void;
}

type Answer<Row> = Row & { question: number };

const together = (db: Knex, queries: readonly Knex.QueryBuilder[]): Knex.QueryBuilder => {
  const [only, ...more] = queries;
  if (!only) throw new RangeError('There is no question.');
  if (more.length === 0) return only;
  const each = queries.map((query, index) => db.from(query.as(`w${index}`)).select('*'));
  return db.unionAll(each);
};

/** What of these places of a kind answers each question, in one query however many there are. */
const findIn = async <Row>(
  db: Knex,
  { kind, personKey, phrases, narrowed: narrow }: Asked,
  columns: Record<string, string | Knex.Raw>,
  places: ReadonlyMap<number, Knex.QueryBuilder>
): Promise<Answer<Row>[]> => {
  const queries = [...places].map(([question, found]) =>
    readableRows(db, kind, personKey, found)
      .where(sayingPhrases(db, kind, phrases))
      .where(narrow)
      .select({ ...columns, question: db.raw(String(question)) })
      .orderBy('i.id', 'desc')
      .limit(FINDS_MAX + 1)
  );
  if (queries.length === 0) return [];
  const rows: (Row & { question: number | string })[] = await together(db, queries);
  return rows.map((row) => ({ ...row, question: Number(row.question) }));
};

/**
 * What of a kind the person may read and that answers one of these questions, the latest first: of each at most one more
 * than are looked at. Where few of the latest do, all are looked at: others' private rows may stand before them.
 */
const findLatest = async <Row>(
  db: Knex,
  asked: Asked,
  columns: Record<string, string | Knex.Raw>
): Promise<Answer<Row>[]> => {
  const { kind, questions } = asked;
  const telling = questions.flatMap((words, question) =>
    words.length > 0 ? [[question, words] as const] : []
  );
  const latest = telling.flatMap(([question, words]) => {
    const places = placesAmongLatest(db, kind, words);
    return places ? [[question, places] as const] : [];
  });
  const early = await findIn<Row>(db, asked, columns, new Map(latest));
  const isEnough = (question: number) =>
    early.filter((row) => row.question === question).length > FINDS_MAX;
  const left = telling
    .filter(([question]) => !isEnough(question))
    .map(([question, words]) => [question, latestPlacesWith(db, kind, words)] as const);
  const late = await findIn<Row>(db, asked, columns, new Map(left));
  return [...early.filter(({ question }) => isEnough(question)), ...late];
};

/**
 * What the person may read and that says all of this, of too many of a kind the latest.
 * @returns whether there is no more than that.
 */
export const findAll = async (
  db: Knex,
  personKey: string | null,
  { words, phrases }: Sought,
  filters: FindFilters
): Promise<{ rows: FindRow[]; isComplete: boolean }> => {
  const kinds = SEARCHED_KINDS.filter((kind) => mayPass(kind, filters));
  const found = await Promise.all(
    kinds.map((kind) =>
      findLatest<FindRow>(
        db,
        { kind, personKey, phrases, questions: [words], narrowed: narrowed(db, kind, filters) },
        columnsOf(db, kind)
      )
    )
  );
  return {
    rows: found.flatMap((rows) => rows.slice(0, FINDS_MAX)),
    isComplete: found.every((rows) => rows.length <= FINDS_MAX),
  };
};

/** Where each word stands of what the person may read. One that stands in too many of a kind says little about any. */
export const findEach = async (
  db: Knex,
  personKey: string | null,
  { words, phrases }: Sought
): Promise<FoundWord[]> => {
  const found = await Promise.all(
    SEARCHED_KINDS.map((kind) =>
      findLatest<{ id: number | string }>(
        db,
        {
          kind,
          personKey,
          phrases,
          questions: words.map((word) => [word]),
          narrowed: narrowed(db, kind, {}),
        },
        { id: 'i.id' }
      )
    )
  );
  return words.map(({ asked }, index) => {
    const byKind = found.map((rows) => rows.filter(({ question }) => question === index));
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
