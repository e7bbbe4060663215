import type { CommunityFigures, Need } from '../../../../../shared/contracts/admin';

export type NeedFacts = Pick<
  CommunityFigures,
  | 'isArchived'
  | 'facilitatorCount'
  | 'underReviewCount'
  | 'unansweredCount'
  | 'requestCount'
  | 'lastActivityAt'
  | 'weeks'
  | 'contributions'
  | 'replies'
>;

/** Whole weeks without anything that make a community quiet. */
export const QUIET_WEEKS = 3;
/** Contributions and replies in the earlier window below which half as many is chance. */
const FADING_MIN = 8;

/** Whole weeks without anything up to now; the present week is not over and does not count. */
const silentWeeks = (weeks: readonly number[]): number => {
  if ((weeks.at(-1) ?? 0) > 0) return 0;
  const whole = weeks.slice(0, -1).reverse();
  const lastHeard = whole.findIndex((count) => count > 0);
  return lastHeard === -1 ? whole.length : lastHeard;
};

const hasFaded = ({ contributions, replies }: NeedFacts): boolean => {
  const before = contributions.previous + replies.previous;
  return before >= FADING_MIN && contributions.count + replies.count < before / 2;
};

const cadence = (facts: NeedFacts): Need[] => {
  if (facts.lastActivityAt === null) return [{ key: 'unbegun', count: 1 }];
  const weeks = silentWeeks(facts.weeks);
  if (weeks >= QUIET_WEEKS) return [{ key: 'quiet', count: weeks }];
  return hasFaded(facts) ? [{ key: 'fading', count: 1 }] : [];
};

/** What a community needs now, the most pressing first; nothing when it is archived. */
export const findNeeds = (facts: NeedFacts): Need[] => {
  if (facts.isArchived) return [];
  const counted: Need[] = [
    { key: 'unfacilitated', count: facts.facilitatorCount === 0 ? 1 : 0 },
    { key: 'review', count: facts.underReviewCount },
    { key: 'unanswered', count: facts.unansweredCount },
    { key: 'requests', count: facts.requestCount },
  ];
  return [...counted.filter(({ count }) => count > 0), ...cadence(facts)];
};
