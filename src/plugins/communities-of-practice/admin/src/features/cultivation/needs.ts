import type { CommunityRow } from './api/cultivation-api';

/** What a community may need from somebody, the most pressing first. */
export const NEED_KEYS = [
  'review',
  'unfacilitated',
  'unanswered',
  'requests',
  'unbegun',
  'quiet',
  'fading',
] as const;
export type NeedKey = (typeof NEED_KEYS)[number];

export interface Need {
  key: NeedKey;
  /** How many wait; weeks with `quiet`; 1 where there is nothing to count. */
  count: number;
}

type Facts = Pick<
  CommunityRow,
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

const hasFaded = ({ contributions, replies }: Facts): boolean => {
  const before = contributions.previous + replies.previous;
  return before >= FADING_MIN && contributions.count + replies.count < before / 2;
};

const cadence = (facts: Facts): Need[] => {
  if (facts.lastActivityAt === null) return [{ key: 'unbegun', count: 1 }];
  const weeks = silentWeeks(facts.weeks);
  if (weeks >= QUIET_WEEKS) return [{ key: 'quiet', count: weeks }];
  return hasFaded(facts) ? [{ key: 'fading', count: 1 }] : [];
};

/** What a community needs now, the most pressing first; nothing when it is archived. */
export const findNeeds = (facts: Facts): Need[] => {
  if (facts.isArchived) return [];
  const counted: Need[] = [
    { key: 'review', count: facts.underReviewCount },
    { key: 'unfacilitated', count: facts.facilitatorCount === 0 ? 1 : 0 },
    { key: 'unanswered', count: facts.unansweredCount },
    { key: 'requests', count: facts.requestCount },
  ];
  return [...counted.filter(({ count }) => count > 0), ...cadence(facts)];
};

const urgency = (needs: readonly Need[]): number => {
  const first = needs[0];
  return first ? NEED_KEYS.indexOf(first.key) : NEED_KEYS.length;
};

/** A collator takes what is no text too: sorting must not fail over one odd row. */
const byName = new Intl.Collator();

/** Sorts those that need somebody first: by what they need, then how much of it, then by name. */
export const byNeed = (
  a: { row: { name: string }; needs: Need[] },
  b: { row: { name: string }; needs: Need[] }
): number =>
  urgency(a.needs) - urgency(b.needs) ||
  (b.needs[0]?.count ?? 0) - (a.needs[0]?.count ?? 0) ||
  byName.compare(a.row.name, b.row.name);
