import type { Knex } from 'knex';
import { DAY } from '../../../../core/durations';
import { onlyTested } from '../../../../persistence/only-tested';
import { TABLE } from '../../../../persistence/uids';
import { toTime, type StoredMoment } from '../../../../persistence/values';
import { followUpKind } from '../../../follow-ups';
import { byWeek } from '../../domain/by-week';
import type { WeekFacts } from '../../kinds/week-facts';
import { byAnother, earlier, wholeOf, within, type FactsAsked } from './facts-asked';
import { shareIn } from './share';

/** What is younger had no time yet to be used, or to be noted. */
const TIME_TO_TELL = 30 * DAY;

interface ResourceRow {
  posted_at: StoredMoment;
  first_use: StoredMoment | null;
  first_adaptation: StoredMoment | null;
}

const fetchResources = (db: Knex, asked: FactsAsked): Promise<ResourceRow[]> => {
  const first = (table: string, alias: string, key: string, at: string) =>
    db(`${table} as ${alias}`)
      .whereRaw('?? = ??', [`${alias}.${key}`, 'x.document_id'])
      .where(onlyTested(db, `${alias}.standing`, 'shown'))
      .where(byAnother(alias, 'x'))
      .min(`${alias}.${at}`);
  return db(`${TABLE.resources} as x`)
    .where({ 'x.community_key': asked.communityKey, 'x.standing': 'shown' })
    .where('x.posted_at', '<', earlier(wholeOf(asked), TIME_TO_TELL).until)
    .select('x.posted_at', {
      first_use: first(TABLE.useReports, 'u', 'resource_key', 'reported_at'),
      first_adaptation: first(TABLE.resources, 'a', 'adapted_from_key', 'posted_at'),
    });
};

interface VisitRow {
  ends_at: StoredMoment;
  first_note: StoredMoment | null;
}

const fetchVisits = (db: Knex, asked: FactsAsked): Promise<VisitRow[]> =>
  db(`${TABLE.visits} as v`)
    .where({ 'v.community_key': asked.communityKey, 'v.standing': 'shown' })
    .whereIn('v.state', ['made', 'learned-from'])
    .where(within('v.ends_at', earlier(wholeOf(asked), TIME_TO_TELL)))
    .select('v.ends_at', {
      first_note: db(`${TABLE.visitNotes} as n`)
        .whereRaw('?? = ??', ['n.visit_key', 'v.document_id'])
        .where(onlyTested(db, 'n.standing', 'shown'))
        .min('n.noted_at'),
    });

interface SaidRow {
  said: string;
  said_at: StoredMoment;
}

const fetchSaid = (db: Knex, asked: FactsAsked): Promise<SaidRow[]> =>
  db(followUpKind.table)
    .where({ community_key: asked.communityKey, standing: 'shown' })
    .where(within('said_at', wholeOf(asked)))
    .select('said_at', { said: 'did_it_hold' });

const isNoted = ({ ends_at, first_note }: VisitRow): boolean =>
  first_note !== null && toTime(first_note) - toTime(ends_at) <= TIME_TO_TELL;

const isBefore = (moment: StoredMoment | null, until: number): boolean =>
  moment !== null && toTime(moment) < until;

export const readRepertoire = async (
  db: Knex,
  asked: FactsAsked
): Promise<Pick<WeekFacts, 'resourcesReused' | 'visitsNoted' | 'holdings'>[]> => {
  const resources = await fetchResources(db, asked);
  const visits = byWeek(
    asked.weeks,
    await fetchVisits(db, asked),
    ({ ends_at }) => toTime(ends_at) + TIME_TO_TELL
  );
  const said = byWeek(asked.weeks, await fetchSaid(db, asked), ({ said_at }) => toTime(said_at));
  return asked.weeks.map((week, index) => {
    const until = week.until.getTime();
    const answers = said[index] ?? [];
    const saying = (what: string) => answers.filter((one) => one.said === what).length;
    return {
      resourcesReused: shareIn(
        resources.filter(({ posted_at }) => toTime(posted_at) + TIME_TO_TELL < until),
        ({ first_use, first_adaptation }) =>
          isBefore(first_use, until) || isBefore(first_adaptation, until)
      ),
      visitsNoted: shareIn(visits[index] ?? [], isNoted),
      holdings: {
        yes: saying('yes'),
        partly: saying('partly'),
        no: saying('no'),
        asked: answers.length,
      },
    };
  });
};
