import type { Knex } from 'knex';
import { TABLE } from '../../../persistence/uids';
import { toMoment, type StoredMoment } from '../../../persistence/values';
import { whereUnanswered } from '../../contributions';
import type { Stretch } from '../domain/windows';

/** How many of a community's rows fall into each stretch, in the stretches' order. */
export type Counts = Map<string, number[]>;

const inStretch = 'sum(case when posted_at >= ? and posted_at < ? then 1 else 0 end) as ??';
const alias = (index: number) => `stretch_${index}`;

/**
 * Counts shown posts by community (or another column) and stretch, in one pass.
 * @param stretches any, in any order; what lies outside all of them is not read.
 */
export const countPosts = async (
  db: Knex,
  table: 'cop_contributions' | 'cop_replies',
  stretches: readonly Stretch[],
  by: 'community_key' | 'activity' = 'community_key',
  communityKey?: string
): Promise<Counts> => {
  const earliest = new Date(Math.min(...stretches.map(({ from }) => from.getTime())));
  const query = db(table)
    .where('standing', 'shown')
    .andWhere('posted_at', '>=', earliest)
    .groupBy(by)
    .select(by);
  stretches.forEach(({ from, until }, index) => {
    query.select(db.raw(inStretch, [from, until, alias(index)]));
  });
  if (communityKey !== undefined) query.where('community_key', communityKey);
  const rows: Record<string, unknown>[] = await query;
  return new Map(
    rows.map((row) => [String(row[by]), stretches.map((_, index) => Number(row[alias(index)]))])
  );
};

/** Members by community and state. */
export const countMemberships = async (db: Knex): Promise<Map<string, Record<string, number>>> => {
  const rows: Record<string, unknown>[] = await db(TABLE.memberships)
    .groupBy('community_key', 'state')
    .select('community_key', 'state')
    .count({ count: '*' });
  const counts = new Map<string, Record<string, number>>();
  for (const row of rows) {
    const key = String(row.community_key);
    counts.set(key, { ...counts.get(key), [String(row.state)]: Number(row.count) });
  }
  return counts;
};

/** Who looks after each community now, by community. */
export const countFacilitators = async (db: Knex): Promise<Map<string, number>> => {
  const rows: Record<string, unknown>[] = await db(TABLE.memberships)
    .where({ role: 'facilitator', state: 'active' })
    .groupBy('community_key')
    .select('community_key')
    .count({ count: '*' });
  return new Map(rows.map((row) => [String(row.community_key), Number(row.count)]));
};

/** Shown, open, without an answer from somebody else, and older than the moment given. */
export const unansweredBefore = (db: Knex, before: Date): Knex.QueryBuilder =>
  db(`${TABLE.contributions} as c`)
    .where('c.standing', 'shown')
    .andWhere('c.posted_at', '<', before)
    .where(whereUnanswered);

export const countUnanswered = async (db: Knex, before: Date): Promise<Map<string, number>> => {
  const rows: Record<string, unknown>[] = await unansweredBefore(db, before)
    .groupBy('c.community_key')
    .select('c.community_key')
    .count({ count: '*' });
  return new Map(rows.map((row) => [String(row.community_key), Number(row.count)]));
};

/** When something was last written, by community. */
export const lastActivity = async (db: Knex): Promise<Map<string, string>> => {
  const rows: Record<string, unknown>[] = await db(TABLE.contributions)
    .where('standing', 'shown')
    .groupBy('community_key')
    .select('community_key')
    .max({ latest: 'last_activity_at' });
  return new Map(
    rows.map((row) => [String(row.community_key), toMoment(row.latest as StoredMoment)])
  );
};

export interface CommunityFacts {
  document_id: string;
  name: string;
  domain: string;
  visibility: 'public' | 'members' | 'private';
  join_policy: 'open' | 'request' | 'invite';
  is_archived: boolean | number | null;
}

export const allCommunities = async (db: Knex): Promise<CommunityFacts[]> =>
  db(TABLE.communities)
    .orderBy('name')
    .select('document_id', 'name', 'domain', 'visibility', 'join_policy', 'is_archived');

export const facilitatorNames = async (db: Knex, communityKey: string): Promise<string[]> =>
  db(TABLE.memberships)
    .where({ community_key: communityKey, role: 'facilitator', state: 'active' })
    .orderBy('display_name')
    .pluck('display_name');
