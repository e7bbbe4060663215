import type { Knex } from 'knex';
import { DAY } from '../../../../core/durations';
import { TABLE } from '../../../../persistence/uids';
import { toDate, type StoredMoment } from '../../../../persistence/values';
import { whereRoundIsOver } from '../../../rounds';
import type { MetricFacts } from '../../kinds/metric';
import {
  byAnother,
  byMembers,
  isByMember,
  weekOf,
  windowOf,
  within,
  type FactsAsked,
} from './facts-asked';

/** An exchange: a member’s reply to what somebody else opened, both shown. */
const exchanges = (db: Knex, asked: FactsAsked): Knex.QueryBuilder =>
  db(`${TABLE.replies} as r`)
    .join(`${TABLE.contributions} as c`, 'c.document_id', 'r.contribution_key')
    .where({ 'r.community_key': asked.communityKey, 'r.standing': 'shown' })
    .where('c.standing', 'shown')
    .where(within('r.posted_at', windowOf(asked)))
    .where(byAnother('r', 'c'))
    .where(byMembers(db, 'r.author_key', asked.communityKey))
    .where(whereRoundIsOver('c'));

interface Pair {
  week: number | string;
  answerer: string | null;
  /** Null where a facilitator opened it. */
  opener: string | null;
}

const partnersByWeek = async (db: Knex, asked: FactsAsked): Promise<number[]> => {
  const opener = db.raw('case when ? then ?? end', [
    isByMember(db, 'c.author_key', asked.communityKey),
    'c.author_key',
  ]);
  const pairs: Pair[] = await db
    .from(
      exchanges(db, asked)
        .select({
          week: weekOf(db, 'r.posted_at', asked.weeks),
          answerer: 'r.author_key',
          opener,
        })
        .as('met')
    )
    .distinct('week', 'answerer', 'opener');
  return asked.weeks.map((_, index) => {
    const met = pairs.filter(({ week }) => Number(week) === index);
    const partners = new Set(met.flatMap(({ answerer, opener }) => [answerer, opener]));
    partners.delete(null);
    return partners.size;
  });
};

/** In days, with their parts. */
const exchangeGaps = async (db: Knex, asked: FactsAsked): Promise<number[]> => {
  const moments: StoredMoment[] = await exchanges(db, asked).pluck('r.posted_at');
  const met = moments.map((moment) => toDate(moment).getTime()).sort((one, other) => one - other);
  if (met.length === 0) return [];
  const until = windowOf(asked).until.getTime();
  return met.map((moment, index) => ((met[index + 1] ?? until) - moment) / DAY);
};

export const readExchanges = async (
  db: Knex,
  asked: FactsAsked
): Promise<Pick<MetricFacts, 'partnersByWeek' | 'exchangeGaps'>> => ({
  partnersByWeek: await partnersByWeek(db, asked),
  exchangeGaps: await exchangeGaps(db, asked),
});
