import type { Knex } from 'knex';
import { TABLE } from '../../../../persistence/uids';
import { ACTIVITIES } from '../../../activities';
import { whereRoundIsOver } from '../../../rounds';
import type { MetricFacts } from '../../kinds/metric';
import { byMembers, windowOf, within, type FactsAsked } from './facts-asked';

/** Shown contributions and replies of the window, of members who are no facilitators. */
const openings = (db: Knex, asked: FactsAsked): Knex.QueryBuilder =>
  db(`${TABLE.contributions} as c`)
    .where({ 'c.community_key': asked.communityKey, 'c.standing': 'shown' })
    .where(within('c.posted_at', windowOf(asked)))
    .where(byMembers(db, 'c.author_key', asked.communityKey));

/** Of a hidden round that runs not even how many. */
const replies = (db: Knex, asked: FactsAsked): Knex.QueryBuilder =>
  db(`${TABLE.replies} as r`)
    .join(`${TABLE.contributions} as c`, 'c.document_id', 'r.contribution_key')
    .where({ 'r.community_key': asked.communityKey, 'r.standing': 'shown' })
    .where(within('r.posted_at', windowOf(asked)))
    .where(byMembers(db, 'r.author_key', asked.communityKey))
    .where(whereRoundIsOver('c'));

interface Written {
  person: string;
  count: number | string;
}

const countsBy = async (rows: Knex.QueryBuilder, column: string): Promise<Written[]> =>
  rows.whereNotNull(column).groupBy(column).select({ person: column }).count({ count: '*' });

/** Who wrote how much; of erased members there is nobody to count it for. */
export const readWriting = async (
  db: Knex,
  asked: FactsAsked
): Promise<Pick<MetricFacts, 'countsByPerson' | 'quietMembers'>> => {
  const written = [
    ...(await countsBy(openings(db, asked), 'c.author_key')),
    ...(await countsBy(replies(db, asked), 'r.author_key')),
  ];
  const counts = new Map<string, number>();
  for (const { person, count } of written) {
    counts.set(person, (counts.get(person) ?? 0) + Number(count));
  }
  const members: string[] = await db(TABLE.memberships)
    .where({ community_key: asked.communityKey, state: 'active' })
    .whereNot('role', 'facilitator')
    .whereNotNull('user_key')
    .pluck('user_key');
  return {
    countsByPerson: [...counts.values()],
    quietMembers: members.filter((member) => !counts.has(member)).length,
  };
};

export const readActivities = async (
  db: Knex,
  asked: FactsAsked
): Promise<Pick<MetricFacts, 'contributionsByActivity'>> => {
  const rows: { activity: string; count: number | string }[] = await openings(db, asked)
    .groupBy('c.activity')
    .select('c.activity')
    .count({ count: '*' });
  const counts = new Map(rows.map(({ activity, count }) => [activity, Number(count)]));
  return { contributionsByActivity: ACTIVITIES.map(({ key }) => counts.get(key) ?? 0) };
};
