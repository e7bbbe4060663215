import type { Knex } from 'knex';
import { TABLE } from '../../../../persistence/uids';
import { toTime, type StoredMoment } from '../../../../persistence/values';
import { whereRoundIsOver } from '../../../rounds';
import { byWeek } from '../../domain/by-week';
import type { WeekFacts } from '../../kinds/week-facts';
import { byAnother, byMembers, isByMember, wholeOf, within, type FactsAsked } from './facts-asked';

interface ExchangeRow {
  posted_at: StoredMoment;
  answerer: string | null;
  /** Null where a facilitator opened it. */
  opener: string | null;
}

/** Exchanges: a member’s reply to what somebody else opened, both shown. */
const fetchExchanges = (db: Knex, asked: FactsAsked): Promise<ExchangeRow[]> =>
  db(`${TABLE.replies} as r`)
    .join(`${TABLE.contributions} as c`, 'c.document_id', 'r.contribution_key')
    .where({ 'r.community_key': asked.communityKey, 'r.standing': 'shown' })
    .where('c.standing', 'shown')
    .where(within('r.posted_at', wholeOf(asked)))
    .where(byAnother('r', 'c'))
    .where(byMembers(db, 'r.author_key', asked.communityKey))
    .where(whereRoundIsOver('c'))
    .select('r.posted_at', {
      answerer: 'r.author_key',
      opener: db.raw('case when ? then ?? end', [
        isByMember(db, 'c.author_key', asked.communityKey),
        'c.author_key',
      ]),
    });

export const readExchanges = async (
  db: Knex,
  asked: FactsAsked
): Promise<Pick<WeekFacts, 'partners' | 'exchanges'>[]> => {
  const rows = await fetchExchanges(db, asked);
  return byWeek(asked.weeks, rows, ({ posted_at }) => toTime(posted_at)).map((met) => {
    const partners = new Set(met.flatMap(({ answerer, opener }) => [answerer, opener]));
    partners.delete(null);
    return {
      partners: partners.size,
      exchanges: met.map(({ posted_at }) => toTime(posted_at)).sort((one, other) => one - other),
    };
  });
};
