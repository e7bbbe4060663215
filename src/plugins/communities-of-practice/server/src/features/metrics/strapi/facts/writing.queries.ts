import type { Knex } from 'knex';
import { TABLE } from '../../../../persistence/uids';
import { toTime, type StoredMoment } from '../../../../persistence/values';
import { ACTIVITIES } from '../../../activities';
import { whereRoundIsOver } from '../../../rounds';
import { byWeek } from '../../domain/by-week';
import type { WeekFacts } from '../../kinds/week-facts';
import { byMembers, wholeOf, within, type FactsAsked } from './facts-asked';

interface PostRow {
  /** Null of who was erased: nobody is counted for it. */
  author_key: string | null;
  posted_at: StoredMoment;
}

interface OpeningRow extends PostRow {
  activity: string;
}

/** Shown contributions of members who are no facilitators. */
const fetchOpenings = (db: Knex, asked: FactsAsked): Promise<OpeningRow[]> =>
  db(`${TABLE.contributions} as c`)
    .where({ 'c.community_key': asked.communityKey, 'c.standing': 'shown' })
    .where(within('c.posted_at', wholeOf(asked)))
    .where(byMembers(db, 'c.author_key', asked.communityKey))
    .select('c.author_key', 'c.posted_at', 'c.activity');

/** Their replies; of a hidden round that runs not even how many. */
const fetchReplies = (db: Knex, asked: FactsAsked): Promise<PostRow[]> =>
  db(`${TABLE.replies} as r`)
    .join(`${TABLE.contributions} as c`, 'c.document_id', 'r.contribution_key')
    .where({ 'r.community_key': asked.communityKey, 'r.standing': 'shown' })
    .where(within('r.posted_at', wholeOf(asked)))
    .where(byMembers(db, 'r.author_key', asked.communityKey))
    .where(whereRoundIsOver('c'))
    .select('r.author_key', 'r.posted_at');

const countsBy = <T>(all: readonly T[], of: (one: T) => string | null): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const name of all.map(of)) {
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
};

export const readWriting = async (
  db: Knex,
  asked: FactsAsked
): Promise<Pick<WeekFacts, 'writing' | 'activities'>[]> => {
  const at = ({ posted_at }: PostRow) => toTime(posted_at);
  const openings = byWeek(asked.weeks, await fetchOpenings(db, asked), at);
  const replies = byWeek(asked.weeks, await fetchReplies(db, asked), at);
  return asked.weeks.map((_, index) => {
    const opened = openings[index] ?? [];
    const counts = countsBy(opened, ({ activity }) => activity);
    return {
      writing: countsBy([...opened, ...(replies[index] ?? [])], ({ author_key }) => author_key),
      activities: ACTIVITIES.map(({ key }) => counts.get(key) ?? 0),
    };
  });
};

/** Those who are in the community now and do not facilitate it. */
export const fetchMembers = (db: Knex, communityKey: string): Promise<string[]> =>
  db(TABLE.memberships)
    .where({ community_key: communityKey, state: 'active' })
    .whereNot('role', 'facilitator')
    .whereNotNull('user_key')
    .pluck('user_key');
