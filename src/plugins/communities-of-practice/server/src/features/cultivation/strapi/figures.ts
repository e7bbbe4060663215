import type { Knex } from 'knex';
import type { CommunityFigures } from '../../../../../shared/contracts/admin';
import { DAY } from '../../../core/durations';
import { TABLE } from '../../../persistence/uids';
import { countUnderReview } from '../../moderation';
import { findNeeds } from '../domain/needs';
import { weeksUntil, windowsAt } from '../domain/windows';
import {
  communityFacts,
  countMemberships,
  countPosts,
  countUnanswered,
  lastActivity,
  type CommunityFacts,
  type Counts,
  type Only,
} from './figures.queries';

/** Days after which silence counts as unanswered. */
export const PATIENCE_DAYS = 7;

const gather = async (db: Knex, now: Date, only: Only) => {
  const { present, previous } = windowsAt(now);
  const weeks = weeksUntil(now);
  const stretches = [present, previous, ...weeks];
  return {
    weekCount: weeks.length,
    contributions: await countPosts(db, TABLE.contributions, stretches, only),
    replies: await countPosts(db, TABLE.replies, stretches, only),
    members: await countMemberships(db, { state: 'active' }, only),
    requests: await countMemberships(db, { state: 'requested' }, only),
    facilitators: await countMemberships(db, { state: 'active', role: 'facilitator' }, only),
    unanswered: await countUnanswered(db, new Date(now.getTime() - PATIENCE_DAYS * DAY), only),
    latest: await lastActivity(db, only),
    underReview: await countUnderReview(db, only),
  };
};
type Gathered = Awaited<ReturnType<typeof gather>>;

const FIRST_WEEK = 2;

const presentFigures = (community: CommunityFacts, gathered: Gathered): CommunityFigures => {
  const key = community.document_id;
  const at = (counts: Counts, index: number) => counts.get(key)?.[index] ?? 0;
  const windowed = (counts: Counts) => ({ count: at(counts, 0), previous: at(counts, 1) });
  const facts = {
    isArchived: Boolean(community.is_archived),
    memberCount: gathered.members.get(key) ?? 0,
    requestCount: gathered.requests.get(key) ?? 0,
    facilitatorCount: gathered.facilitators.get(key) ?? 0,
    contributions: windowed(gathered.contributions),
    replies: windowed(gathered.replies),
    unansweredCount: gathered.unanswered.get(key) ?? 0,
    underReviewCount: gathered.underReview.get(key) ?? 0,
    lastActivityAt: gathered.latest.get(key) ?? null,
    weeks: Array.from(
      { length: gathered.weekCount },
      (_, week) =>
        at(gathered.contributions, FIRST_WEEK + week) + at(gathered.replies, FIRST_WEEK + week)
    ),
  };
  return {
    documentId: key,
    name: community.name,
    domain: community.domain,
    visibility: community.visibility,
    joinPolicy: community.join_policy,
    ...facts,
    needs: findNeeds(facts),
  };
};

/** Posts of the present week by community: what the totals add up. */
const thisWeek = (gathered: Gathered, of: 'contributions' | 'replies') => (key: string) =>
  gathered[of].get(key)?.[FIRST_WEEK + gathered.weekCount - 1] ?? 0;

/** Figures and needs of all communities, or of one: a constant number of queries either way. */
export const readFigures = async (db: Knex, now: Date, only?: string) => {
  const communities = await communityFacts(db, only);
  const gathered = await gather(db, now, only);
  return {
    rows: communities.map((community) => presentFigures(community, gathered)),
    contributionsThisWeek: thisWeek(gathered, 'contributions'),
    repliesThisWeek: thisWeek(gathered, 'replies'),
  };
};
