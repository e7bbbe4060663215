import type { Knex } from 'knex';
import { DAY } from '../../../../core/durations';
import { onlyTested } from '../../../../persistence/only-tested';
import { TABLE } from '../../../../persistence/uids';
import { toTime, type StoredMoment } from '../../../../persistence/values';
import { whereRoundIsOver } from '../../../rounds';
import { byWeek } from '../../domain/by-week';
import type { WeekFacts } from '../../kinds/week-facts';
import { byAnother, byMembers, earlier, wholeOf, within, type FactsAsked } from './facts-asked';
import { shareIn } from './share';

/** Within so long a newcomer comes again, or does not. */
const RETURN_WITHIN = 60 * DAY;
const WELCOMED_WITHIN = 3 * DAY;

/** Shown contributions or replies of the community, as `p`; of a hidden round that runs no reply. */
const written = (
  db: Knex,
  { communityKey }: FactsAsked,
  kind: 'opening' | 'reply'
): Knex.QueryBuilder => {
  const rows =
    kind === 'opening'
      ? db(`${TABLE.contributions} as p`)
      : db(`${TABLE.replies} as p`)
          .join(`${TABLE.contributions} as c`, 'c.document_id', 'p.contribution_key')
          .where(whereRoundIsOver('c'));
  return rows.where('p.community_key', communityKey).where(onlyTested(db, 'p.standing', 'shown'));
};

/** Those of members, as `person` and `at`. */
const posts = (db: Knex, asked: FactsAsked, kind: 'opening' | 'reply'): Knex.QueryBuilder =>
  written(db, asked, kind)
    .whereNotNull('p.author_key')
    .where(byMembers(db, 'p.author_key', asked.communityKey))
    .select({ person: 'p.author_key', at: 'p.posted_at' });

interface NewcomerRow {
  person: string;
  first: StoredMoment;
  next_opening: StoredMoment | null;
  next_reply: StoredMoment | null;
}

interface Newcomer {
  person: string;
  first: number;
  /** Infinity of who never wrote again. */
  second: number;
}

/** When the same person first wrote something else after their first. */
const nextOf = (db: Knex, asked: FactsAsked, kind: 'opening' | 'reply'): Knex.QueryBuilder =>
  written(db, asked, kind)
    .whereRaw('?? = ??', ['p.author_key', 'f.person'])
    .whereRaw('?? > ??', ['p.posted_at', 'f.first'])
    .min('p.posted_at');

/** Those whose time to come again ended in one of these weeks. */
const fetchNewcomers = async (db: Knex, asked: FactsAsked): Promise<Newcomer[]> => {
  const firsts = db
    .from(
      posts(db, asked, 'opening')
        .unionAll([posts(db, asked, 'reply')])
        .as('w')
    )
    .groupBy('w.person')
    .select('w.person')
    .min({ first: 'w.at' })
    .as('f');
  const rows: NewcomerRow[] = await db
    .from(firsts)
    .where(within('f.first', earlier(wholeOf(asked), RETURN_WITHIN)))
    .select('f.person', 'f.first', {
      next_opening: nextOf(db, asked, 'opening'),
      next_reply: nextOf(db, asked, 'reply'),
    });
  return rows.map(({ person, first, next_opening: opening, next_reply: reply }) => ({
    person,
    first: toTime(first),
    second: Math.min(
      opening === null ? Infinity : toTime(opening),
      reply === null ? Infinity : toTime(reply)
    ),
  }));
};

interface Opening {
  author_key: string;
  posted_at: StoredMoment;
  answer: StoredMoment | null;
}

/** What they opened, with when somebody else first answered. */
const fetchOpenings = (
  db: Knex,
  { communityKey }: FactsAsked,
  people: readonly string[]
): Promise<Opening[]> =>
  db(`${TABLE.contributions} as c`)
    .where({ 'c.community_key': communityKey, 'c.standing': 'shown' })
    .whereIn('c.author_key', [...people])
    .where(whereRoundIsOver('c'))
    .select('c.author_key', 'c.posted_at', {
      answer: db(`${TABLE.replies} as r`)
        .whereRaw('?? = ??', ['r.contribution_key', 'c.document_id'])
        .where('r.standing', 'shown')
        .where(byAnother('r', 'c'))
        .where(byMembers(db, 'r.author_key', communityKey))
        .min('r.posted_at'),
    });

export const readNewcomers = async (
  db: Knex,
  asked: FactsAsked
): Promise<Pick<WeekFacts, 'newcomersReturned' | 'newcomersAnswered'>[]> => {
  const newcomers = await fetchNewcomers(db, asked);
  const firstOf = new Map(newcomers.map(({ person, first }) => [person, first]));
  const openings = await fetchOpenings(db, asked, [...firstOf.keys()]);
  const welcomes = openings
    .map((row) => ({
      ...row,
      at: toTime(row.posted_at),
      answered: row.answer === null ? Infinity : toTime(row.answer),
    }))
    .filter(({ author_key, at }) => firstOf.get(author_key) === at);
  const cameThen = byWeek(asked.weeks, newcomers, ({ first }) => first + RETURN_WITHIN);
  const askedThen = byWeek(asked.weeks, welcomes, ({ at }) => at + RETURN_WITHIN);
  return asked.weeks.map((_, index) => ({
    newcomersReturned: shareIn(
      cameThen[index] ?? [],
      ({ first, second }) => second - first <= RETURN_WITHIN
    ),
    newcomersAnswered: shareIn(
      askedThen[index] ?? [],
      ({ at, answered }) => answered - at <= WELCOMED_WITHIN
    ),
  }));
};
