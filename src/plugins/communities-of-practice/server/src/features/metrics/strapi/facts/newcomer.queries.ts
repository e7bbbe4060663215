import type { Knex } from 'knex';
import { DAY } from '../../../../core/durations';
import { TABLE } from '../../../../persistence/uids';
import { toDate, type StoredMoment } from '../../../../persistence/values';
import { whereRoundIsOver } from '../../../rounds';
import type { MetricFacts } from '../../kinds/metric';
import { byAnother, byMembers, windowOf, within, type FactsAsked } from './facts-asked';

/** Within so long a newcomer comes again, or does not. */
const RETURN_WITHIN = 60 * DAY;
const WELCOMED_WITHIN = 3 * DAY;

/** All that members ever wrote and that is shown, as `person` and `at`; of a hidden round that runs nothing. */
const posts = (db: Knex, { communityKey }: FactsAsked): Knex.QueryBuilder => {
  const written = (rows: Knex.QueryBuilder, alias: string) =>
    rows
      .where({ [`${alias}.community_key`]: communityKey, [`${alias}.standing`]: 'shown' })
      .whereNotNull(`${alias}.author_key`)
      .where(byMembers(db, `${alias}.author_key`, communityKey))
      .select({ person: `${alias}.author_key`, at: `${alias}.posted_at` });
  const replies = db(`${TABLE.replies} as r`)
    .join(`${TABLE.contributions} as c`, 'c.document_id', 'r.contribution_key')
    .where(whereRoundIsOver('c'));
  return written(db(`${TABLE.contributions} as c`), 'c').unionAll([written(replies, 'r')]);
};

interface Newcomer {
  person: string;
  first: StoredMoment;
  second: StoredMoment | null;
}

/** Those who first wrote so long before the window’s weeks that each had its time to come again in them. */
const fetchNewcomers = (db: Knex, asked: FactsAsked): Promise<Newcomer[]> => {
  const { from, until } = windowOf(asked);
  const earlier = (moment: Date) => new Date(moment.getTime() - RETURN_WITHIN);
  const firsts = db
    .from(posts(db, asked).as('p'))
    .groupBy('p.person')
    .select('p.person')
    .min({ first: 'p.at' })
    .as('f');
  return db
    .from(firsts)
    .leftJoin(posts(db, asked).as('s'), (on) =>
      on.on('s.person', '=', 'f.person').andOn('s.at', '>', 'f.first')
    )
    .where(within('f.first', { from: earlier(from), until: earlier(until) }))
    .groupBy('f.person', 'f.first')
    .select('f.person', 'f.first')
    .min({ second: 's.at' });
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

const isWithin = (from: StoredMoment, then: StoredMoment | null, ms: number): boolean =>
  then !== null && toDate(then).getTime() - toDate(from).getTime() <= ms;

export const readNewcomers = async (
  db: Knex,
  asked: FactsAsked
): Promise<Pick<MetricFacts, 'newcomersReturned' | 'newcomersAnswered'>> => {
  const newcomers = await fetchNewcomers(db, asked);
  const firstOf = new Map(newcomers.map(({ person, first }) => [person, toDate(first).getTime()]));
  const openings = await fetchOpenings(db, asked, [...firstOf.keys()]);
  const first = openings.filter(
    ({ author_key, posted_at }) => firstOf.get(author_key) === toDate(posted_at).getTime()
  );
  return {
    newcomersReturned: {
      successes: newcomers.filter((one) => isWithin(one.first, one.second, RETURN_WITHIN)).length,
      n: newcomers.length,
    },
    newcomersAnswered: {
      successes: first.filter((one) => isWithin(one.posted_at, one.answer, WELCOMED_WITHIN)).length,
      n: first.length,
    },
  };
};
