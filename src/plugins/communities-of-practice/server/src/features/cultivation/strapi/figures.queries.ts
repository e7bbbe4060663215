import type { Knex } from 'knex';
import { TABLE } from '../../../persistence/uids';
import { toMoment, type StoredMoment } from '../../../persistence/values';
import { shownName } from '../../communities';
import { whereUnanswered } from '../../contributions';
import { whereRoundIsOver } from '../../rounds';
import type { Stretch } from '../domain/windows';

/** Figures by community; of one alone where `only` names it. */
export type Only = string | undefined;

/**
 * One community's rows, or every community's one by one: all our indexes begin with the community, and
 * only a named one lets the database go straight to the standing and the time asked for.
 */
const narrowed = (db: Knex, query: Knex.QueryBuilder, only: Only, column = 'community_key') =>
  only === undefined
    ? query.whereIn(column, db(TABLE.communities).select('document_id'))
    : query.where(column, only);

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
  const rows: Record<string, unknown>[] = await narrowed(db, query, only);
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
  counted(narrowed(db, db(TABLE.memberships).where(which), only), 'community_key');

/** Shown, open, without an answer from somebody else, and older than the moment given. */
export const countUnanswered = (db: Knex, before: Date, only: Only): Promise<Map<string, number>> =>
  counted(
    narrowed(
      db,
      db(`${TABLE.contributions} as c`)
        .where('c.standing', 'shown')
        .andWhere('c.posted_at', '<', before)
        .where(whereUnanswered)
        .where(whereRoundIsOver('c')),
      only,
      'c.community_key'
    ),
    'c.community_key'
  );

/** When something was last written, by community: the end of an index, not a count of its rows. */
export const lastActivity = async (db: Knex, only: Only): Promise<Map<string, string>> => {
  const latest = db(TABLE.contributions)
    .whereRaw('?? = ??', [`${TABLE.contributions}.community_key`, 'co.document_id'])
    .where('standing', 'shown')
    .max('last_activity_at')
    .as('latest');
  const communities = db(`${TABLE.communities} as co`).select('co.document_id', latest);
  const rows: { document_id: string; latest: StoredMoment | null }[] = await (only === undefined
    ? communities
    : communities.where('co.document_id', only));
  return new Map(
    rows.flatMap((row) =>
      row.latest === null ? [] : [[row.document_id, toMoment(row.latest)] as const]
    )
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
  (only === undefined ? db(TABLE.communities) : db(TABLE.communities).where('document_id', only))
    .orderBy('name')
    .select('document_id', 'name', 'domain', 'visibility', 'join_policy', 'is_archived');

export const facilitatorNames = async (db: Knex, communityKey: string): Promise<string[]> => {
  const rows: { name: string }[] = await db(TABLE.memberships)
    .where({ community_key: communityKey, role: 'facilitator', state: 'active' })
    .select({ name: shownName(db, TABLE.memberships) })
    .orderBy('name');
  return rows.map(({ name }) => name);
};
