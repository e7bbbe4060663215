import type { Asked } from '../../../../client/src';
import type { Place } from '../../address/place';

/** What the host asks for, whatever the place. */
export interface FeedHost {
  community: string | null;
  activity: string | null;
}

const PAGE_SIZE = 10;
const SORTS = ['latest', 'active', 'unanswered'] as const;
const STATUSES = ['open', 'closed'] as const;

/** What the address says, if it is one that there is. */
const among = <T extends string>(known: readonly T[], given: string | undefined): T | undefined =>
  known.find((each) => each === given);

/** The question that a place of the feed is; the loader asks the same, so that the answer is early. */
export const feedQuery = (
  place: Place,
  host: FeedHost,
  cursor?: string
): Asked<'contribution.find'> => {
  const text = place.text?.trim();
  const filters = {
    community: host.community ?? place.community,
    activity: place.activity ?? host.activity ?? undefined,
    status: among(STATUSES, place.status),
    text: text && text.length > 1 ? { $containsi: text } : undefined,
  };
  return {
    query: {
      filters,
      sort: among(SORTS, place.sort),
      pagination: { pageSize: PAGE_SIZE, cursor },
    },
  };
};
