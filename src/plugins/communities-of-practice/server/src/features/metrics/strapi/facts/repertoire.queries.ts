import type { Knex } from 'knex';
import { DAY } from '../../../../core/durations';
import { TABLE } from '../../../../persistence/uids';
import { toDate, type StoredMoment } from '../../../../persistence/values';
import { followUpKind } from '../../../follow-ups';
import type { Proportion } from '../../domain/proportions';
import type { MetricFacts } from '../../kinds/metric';
import { byAnother, windowOf, within, type FactsAsked } from './facts-asked';

/** What is younger had no time yet to be used, or to be noted. */
const TIME_TO_TELL = 30 * DAY;

/** Of those that a query gives as `is_one`. */
const shareOf = async (rows: Knex.QueryBuilder): Promise<Proportion> => {
  const found: { is_one: number | string }[] = await rows;
  return {
    successes: found.filter(({ is_one }) => Number(is_one) === 1).length,
    n: found.length,
  };
};

const resourcesReused = (db: Knex, { communityKey, now }: FactsAsked): Promise<Proportion> => {
  const linked = (table: string, alias: string, key: string) =>
    db(`${table} as ${alias}`)
      .whereRaw('?? = ??', [`${alias}.${key}`, 'x.document_id'])
      .where(`${alias}.standing`, 'shown')
      .where(byAnother(alias, 'x'))
      .select(db.raw('1'));
  return shareOf(
    db(`${TABLE.resources} as x`)
      .where({ 'x.community_key': communityKey, 'x.standing': 'shown' })
      .where('x.posted_at', '<=', new Date(now.getTime() - TIME_TO_TELL))
      .select({
        is_one: db.raw('case when exists ? or exists ? then 1 else 0 end', [
          linked(TABLE.useReports, 'u', 'resource_key'),
          linked(TABLE.resources, 'a', 'adapted_from_key'),
        ]),
      })
  );
};

interface VisitRow {
  ends_at: StoredMoment;
  first_note: StoredMoment | null;
}

const visitsNoted = async (db: Knex, asked: FactsAsked): Promise<Proportion> => {
  const rows: VisitRow[] = await db(`${TABLE.visits} as v`)
    .where({ 'v.community_key': asked.communityKey, 'v.standing': 'shown' })
    .whereIn('v.state', ['made', 'learned-from'])
    .where(within('v.ends_at', windowOf(asked)))
    .where('v.ends_at', '<=', new Date(asked.now.getTime() - TIME_TO_TELL))
    .select('v.ends_at', {
      first_note: db(`${TABLE.visitNotes} as n`)
        .whereRaw('?? = ??', ['n.visit_key', 'v.document_id'])
        .where('n.standing', 'shown')
        .min('n.noted_at'),
    });
  const isNoted = ({ ends_at, first_note }: VisitRow): boolean =>
    first_note !== null && toDate(first_note).getTime() - toDate(ends_at).getTime() <= TIME_TO_TELL;
  return { successes: rows.filter(isNoted).length, n: rows.length };
};

const holdings = async (db: Knex, asked: FactsAsked): Promise<MetricFacts['holdings']> => {
  const rows: { said: string; count: number | string }[] = await db(followUpKind.table)
    .where({ community_key: asked.communityKey, standing: 'shown' })
    .where(within('said_at', windowOf(asked)))
    .groupBy('did_it_hold')
    .select({ said: 'did_it_hold' })
    .count({ count: '*' });
  const counts = new Map(rows.map(({ said, count }) => [said, Number(count)]));
  const of = (said: string) => counts.get(said) ?? 0;
  return {
    yes: of('yes'),
    partly: of('partly'),
    no: of('no'),
    asked: [...counts.values()].reduce((sum, count) => sum + count, 0),
  };
};

export const readRepertoire = async (
  db: Knex,
  asked: FactsAsked
): Promise<Pick<MetricFacts, 'resourcesReused' | 'visitsNoted' | 'holdings'>> => ({
  resourcesReused: await resourcesReused(db, asked),
  visitsNoted: await visitsNoted(db, asked),
  holdings: await holdings(db, asked),
});
