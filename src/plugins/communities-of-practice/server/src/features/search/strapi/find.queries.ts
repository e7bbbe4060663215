import type { Knex } from 'knex';
import { FINDS_MAX, type ResourceKind } from '../../../../../shared/contracts';
import { mentioning } from '../../../persistence/containing';
import { placesAmong, placesWith } from '../../../persistence/search-index/found';
import { isOfKind, isSearched } from '../../../persistence/search-index/searched-kinds';
import type { StoredMoment } from '../../../persistence/values';
import type { Sought } from '../../../text/sought';
import type { FoundWord } from '../domain/coverage';
import type { FindFilters } from '../domain/find';
import { eitherOf, readableFinds } from './readable-find';
import { hasHelpedReply, latestHolding } from './marks.queries';

/** A find with all that it is put in order by and counted under, and none of its text. */
export interface FindRow {
  place: number | string;
  document_id: string;
  thread_key: string | null;
  title: string | null;
  activity: string | null;
  resource_kind: ResourceKind | null;
  topics: unknown;
  community_key: string;
  community_slug: string | null;
  community_name: string;
  posted_at: StoredMoment;
  thread_status: string | null;
  held: string | null;
  reply_helped: boolean | number | null;
  has_helped_reply: boolean | number | string | null;
  use_count: number | null;
  is_flagged: boolean | number | null;
  faq_state: string | null;
  helpful_count: number | null;
  not_helpful_count: number | null;
}

const columns = (db: Knex) => ({
  place: 'i.id',
  document_id: eitherOf(db, 'c.document_id', 'r.document_id', 'x.document_id', 'f.document_id'),
  thread_key: eitherOf(db, 'c.document_id', 't.document_id'),
  // What an opening's author took back is nobody's to read, though its thread stays.
  title: db.raw(
    `coalesce(c.title, x.title, f.title, case when t.standing = 'shown' then t.title end)`
  ),
  activity: eitherOf(db, 'c.activity', 't.activity'),
  resource_kind: 'x.kind',
  topics: 'x.topics',
  community_key: 'co.document_id',
  community_slug: 'co.slug',
  community_name: 'co.name',
  posted_at: eitherOf(db, 'c.posted_at', 'r.posted_at', 'x.posted_at', 'f.posted_at'),
  thread_status: eitherOf(db, 'c.thread_status', 't.thread_status'),
  held: latestHolding(db),
  reply_helped: 'r.helped',
  has_helped_reply: hasHelpedReply(db),
  use_count: 'x.use_count',
  is_flagged: 'x.is_flagged',
  faq_state: 'f.state',
  helpful_count: 'f.helpful_count',
  not_helpful_count: 'f.not_helpful_count',
});

const sayingPhrases = (db: Knex, phrases: readonly string[]) => (rows: Knex.QueryBuilder) => {
  for (const phrase of phrases)
    rows.where((either) => {
      for (const alias of ['c', 'r', 'x', 'f'])
        either.orWhere(mentioning(db, `${alias}.search_text`, phrase));
    });
};

const narrowed =
  (db: Knex, { kind, activity, community, topic }: FindFilters) =>
  (rows: Knex.QueryBuilder): void => {
    if (kind)
      rows.where((either) => {
        for (const one of kind.filter(isSearched)) either.orWhereRaw(isOfKind(one, 'i.id'));
      });
    if (activity)
      rows.where((either) =>
        either.whereIn('c.activity', [...activity]).orWhereIn('t.activity', [...activity])
      );
    if (community) rows.whereIn('co.document_id', [...community]);
    if (topic)
      rows.where((either) => {
        for (const one of topic) either.orWhere(mentioning(db, 'x.topic_marks', one));
      });
  };

/** What of this the person may read and that says all of it, the latest of too many. */
export const findAll = (
  db: Knex,
  personKey: string | null,
  { words, phrases }: Sought,
  filters: FindFilters
): Promise<FindRow[]> =>
  readableFinds(db, personKey, placesWith(db, words))
    .where(sayingPhrases(db, phrases))
    .where(narrowed(db, filters))
    .select(columns(db))
    .orderBy('i.id', 'desc')
    .limit(FINDS_MAX + 1);

/** Of more places than these a word says nothing. */
const EVERYWHERE = 1_000;

/** Where each word stands of what the person may read: in one query, whatever the number of words. */
export const findEach = async (
  db: Knex,
  personKey: string | null,
  { words, phrases }: Sought
): Promise<FoundWord[]> => {
  const each = words.map((word, index) =>
    db
      .from(
        readableFinds(db, personKey, placesWith(db, [word]))
          .where(sayingPhrases(db, phrases))
          .select('i.id')
          .orderBy('i.id', 'desc')
          .limit(EVERYWHERE + 1)
          .as(`w${index}`)
      )
      .select(db.raw(`${index} as word`), 'id')
  );
  const [first, ...others] = each;
  if (!first) return [];
  const rows: { word: number | string; id: number | string }[] = await first.unionAll(others);
  return words.map(({ asked }, index) => {
    const places = rows.filter(({ word }) => Number(word) === index).map(({ id }) => Number(id));
    return { asked, places, isEverywhere: places.length > EVERYWHERE };
  });
};

/** The rows of these places, as far as the person may read them. */
export const findAt = async (
  db: Knex,
  personKey: string | null,
  places: readonly number[]
): Promise<FindRow[]> =>
  places.length === 0
    ? []
    : readableFinds(db, personKey, placesAmong(db, places)).select(columns(db));
