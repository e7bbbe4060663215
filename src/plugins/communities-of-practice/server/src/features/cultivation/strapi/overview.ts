import type { Knex } from 'knex';
import type { z } from '@strapi/utils';
import { WINDOW_DAYS, type cultivationContracts } from '../../../../../shared/contracts/admin';
import { DAY } from '../../../core/durations';
import { TABLE } from '../../../persistence/uids';
import { countUnderReview } from '../../moderation';
import { weeksUntil, windowsAt } from '../domain/windows';
import {
  allCommunities,
  countFacilitators,
  countMemberships,
  countPosts,
  countUnanswered,
  lastActivity,
  type CommunityFacts,
  type Counts,
} from './overview.queries';

export type Overview = z.input<typeof cultivationContracts.overview.reply>['data'];
type CommunityRow = Overview['communities'][number];

/** Days after which silence counts as unanswered. */
export const PATIENCE_DAYS = 7;

const at = (counts: Counts, key: string, index: number): number => counts.get(key)?.[index] ?? 0;

interface Facts {
  contributions: Counts;
  replies: Counts;
  memberships: Map<string, Record<string, number>>;
  unanswered: Map<string, number>;
  latest: Map<string, string>;
  underReview: Map<string, number>;
  facilitators: Map<string, number>;
  weekCount: number;
}

/** Every fact of the overview: a constant number of queries, however many communities. */
const gather = async (db: Knex, now: Date): Promise<Facts> => {
  const { present, previous } = windowsAt(now);
  const weeks = weeksUntil(now);
  const stretches = [present, previous, ...weeks];
  return {
    contributions: await countPosts(db, TABLE.contributions, stretches),
    replies: await countPosts(db, TABLE.replies, stretches),
    memberships: await countMemberships(db),
    unanswered: await countUnanswered(db, new Date(now.getTime() - PATIENCE_DAYS * DAY)),
    latest: await lastActivity(db),
    underReview: await countUnderReview(db),
    facilitators: await countFacilitators(db),
    weekCount: weeks.length,
  };
};

const windowed = (counts: Counts, key: string) => ({
  count: at(counts, key, 0),
  previous: at(counts, key, 1),
});

const presentRow = (community: CommunityFacts, facts: Facts): CommunityRow => {
  const key = community.document_id;
  const weekly = (counts: Counts, week: number) => at(counts, key, 2 + week);
  return {
    documentId: key,
    name: community.name,
    domain: community.domain,
    visibility: community.visibility,
    joinPolicy: community.join_policy,
    isArchived: Boolean(community.is_archived),
    memberCount: facts.memberships.get(key)?.active ?? 0,
    requestCount: facts.memberships.get(key)?.requested ?? 0,
    contributions: windowed(facts.contributions, key),
    replies: windowed(facts.replies, key),
    unansweredCount: facts.unanswered.get(key) ?? 0,
    underReviewCount: facts.underReview.get(key) ?? 0,
    facilitatorCount: facts.facilitators.get(key) ?? 0,
    lastActivityAt: facts.latest.get(key) ?? null,
    weeks: Array.from(
      { length: facts.weekCount },
      (_, week) => weekly(facts.contributions, week) + weekly(facts.replies, week)
    ),
  };
};

const sumOf = (counts: Counts, index: number): number =>
  [...counts.values()].reduce((sum, community) => sum + (community[index] ?? 0), 0);

/** All communities at a glance, archived ones last. */
export const readOverview = async (db: Knex, now: Date): Promise<Overview> => {
  const facts = await gather(db, now);
  const rows = (await allCommunities(db)).map((community) => presentRow(community, facts));
  const thisWeek = 1 + facts.weekCount;
  return {
    windowDays: WINDOW_DAYS,
    communities: rows.sort((a, b) => Number(a.isArchived) - Number(b.isArchived)),
    totals: {
      unanswered: rows.reduce((sum, row) => sum + row.unansweredCount, 0),
      underReview: rows.reduce((sum, row) => sum + row.underReviewCount, 0),
      requests: rows.reduce((sum, row) => sum + row.requestCount, 0),
      contributionsThisWeek: sumOf(facts.contributions, thisWeek),
      repliesThisWeek: sumOf(facts.replies, thisWeek),
    },
  };
};
