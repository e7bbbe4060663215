import type { Knex } from 'knex';
import { TABLE } from '../../../persistence/uids';
import { toMoment, type StoredMoment } from '../../../persistence/values';
import { whereUnanswered } from '../../contributions';
import type { Stretch } from '../domain/windows';

/** Figures by community; of one alone where `only` names it. */
export type Only = string | undefined;

const narrowed = (query: Knex.QueryBuilder, only: Only, column = 'community_key') =>
  only === undefined ? query : query.where(column, only);

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
  only: Only,
  by: 'community_key' | 'activity' = 'community_key'
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
  const rows: Record<string, unknown>[] = await narrowed(query, only);
  return new Map(
    rows.map((row) => [String(row[by]), stretches.map((_, index) => Number(row[alias(index)]))])
  );
};

const counted = async (query: Knex.QueryBuilder, key: string): Promise<Map<string, number>> => {
  const rows: Record<string, unknown>[] = await query
    .groupBy(key)
    .select({ key })
    .count({ count: '*' });
  return new Map(rows.map((row) => [String(row.key), Number(row.count)]));
};

/** Memberships in one state, by community. */
export const countMemberships = (
  db: Knex,
  which: { state: 'active' | 'requested'; role?: 'facilitator' },
  only: Only
): Promise<Map<string, number>> =>
  counted(narrowed(db(TABLE.memberships).where(which), only), 'community_key');

/** Shown, open, without an answer from somebody else, and older than the moment given. */
export const countUnanswered = (db: Knex, before: Date, only: Only): Promise<Map<string, number>> =>
  counted(
    narrowed(
      db(`${TABLE.contributions} as c`)
        .where('c.standing', 'shown')
        .andWhere('c.posted_at', '<', before)
        .where(whereUnanswered),
      only,
      'c.community_key'
    ),
    'c.community_key'
  );

/** When something was last written, by community. */
export const lastActivity = async (db: Knex, only: Only): Promise<Map<string, string>> => {
  const rows: Record<string, unknown>[] = await narrowed(
    db(TABLE.contributions).where('standing', 'shown'),
    only
  )
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

export const communityFacts = async (db: Knex, only: Only): Promise<CommunityFacts[]> =>
  narrowed(db(TABLE.communities), only, 'document_id')
    .orderBy('name')
    .select('document_id', 'name', 'domain', 'visibility', 'join_policy', 'is_archived');

export const facilitatorNames = async (db: Knex, communityKey: string): Promise<string[]> =>
  db(TABLE.memberships)
    .where({ community_key: communityKey, role: 'facilitator', state: 'active' })
    .orderBy('display_name')
    .pluck('display_name');
