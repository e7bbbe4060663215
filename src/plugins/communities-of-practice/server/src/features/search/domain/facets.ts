import type { SearchFacets } from '../../../../../shared/contracts';
import { topicMark } from '../../resources/domain/topics';
import type { Find, FindFilters } from './find';

/** So many of each are told, the most frequent. */
const MOST_TOLD = 20;

type Facet = keyof FindFilters;

/** What a find is counted under; topics as they are compared: past case and accents. */
const KEYS: Readonly<Record<Facet, (find: Find) => readonly string[]>> = {
  kind: ({ kind }) => [kind],
  activity: ({ activity }) => (activity === null ? [] : [activity]),
  community: ({ community }) => [community.documentId],
  topic: ({ topics }) => [...new Set(topics.map(topicMark))],
};

const isFacet = (name: string): name is Facet => Object.hasOwn(KEYS, name);
const FACETS: readonly Facet[] = Object.keys(KEYS).filter(isFacet);

/** @param but a facet whose own filter is not asked. */
const passes = (find: Find, filters: FindFilters, but?: Facet): boolean =>
  FACETS.every((facet) => {
    const wanted = facet === but ? undefined : filters[facet];
    return wanted === undefined || KEYS[facet](find).some((key) => wanted.includes(key));
  });

export const filtered = (finds: readonly Find[], filters: FindFilters): Find[] =>
  finds.filter((find) => passes(find, filters));

const countBy = (finds: readonly Find[], filters: FindFilters, facet: Facet) => {
  const counts = new Map<string, number>();
  for (const find of finds) {
    if (!passes(find, filters, facet)) continue;
    for (const key of KEYS[facet](find)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1))
    .slice(0, MOST_TOLD);
};

/** How many finds each choice would leave, with the other filters as they are. */
export const facetsOf = (finds: readonly Find[], filters: FindFilters): SearchFacets => {
  const communities = new Map(finds.map(({ community }) => [community.documentId, community]));
  const topics = new Map(
    finds.flatMap((find) => find.topics.map((topic) => [topicMark(topic), topic]))
  );
  return {
    kind: countBy(finds, filters, 'kind'),
    activity: countBy(finds, filters, 'activity'),
    community: countBy(finds, filters, 'community').flatMap(({ key, count }) => {
      const community = communities.get(key);
      return community ? [{ community, count }] : [];
    }),
    topic: countBy(finds, filters, 'topic').map(({ key, count }) => ({
      key: topics.get(key) ?? key.trim(),
      count,
    })),
  };
};
