import type { Knex } from 'knex';
import { DAY } from '../../../../core/durations';
import { TABLE } from '../../../../persistence/uids';
import { toTime, type StoredMoment } from '../../../../persistence/values';
import { ACTIVITIES } from '../../../activities';
import { whereRoundIsOver } from '../../../rounds';
import { byWeek } from '../../domain/by-week';
import type { DrillDown } from '../../kinds/metric';
import type { WeekFacts } from '../../kinds/week-facts';
import { byAnother, byMembers, earlier, isByMember, wholeOf, type FactsAsked } from './facts-asked';
import { shareIn } from './share';

const ANSWERED_WITHIN = 7 * DAY;
const RESOLVED_AFTER = 30 * DAY;

const expecting = (): string[] =>
  ACTIVITIES.filter(({ expectsReply }) => expectsReply).map(({ key }) => key);

/** Shown contributions of members that expect a reply. */
const askings = (db: Knex, { communityKey }: FactsAsked): Knex.QueryBuilder =>
  db(`${TABLE.contributions} as c`)
    .where({ 'c.community_key': communityKey, 'c.standing': 'shown' })
    .whereIn('c.activity', expecting())
    .where(byMembers(db, 'c.author_key', communityKey))
    .where(whereRoundIsOver('c'));

const answers = (db: Knex): Knex.QueryBuilder =>
  db(`${TABLE.replies} as r`)
    .whereRaw('?? = ??', ['r.contribution_key', 'c.document_id'])
    .where('r.standing', 'shown')
    .where(byAnother('r', 'c'));

/** By what a thread is closed now. */
const closings = (db: Knex): Knex.QueryBuilder =>
  db(`${TABLE.closings} as cl`)
    .whereRaw('?? = ??', ['cl.contribution_key', 'c.document_id'])
    .whereNull('cl.reopened_at');

/** Something of the same author’s, as `b`, before a contribution `c`. */
const before = (rows: Knex.QueryBuilder): Knex.QueryBuilder =>
  rows
    .whereRaw('?? = ??', ['b.author_key', 'c.author_key'])
    .whereRaw('?? = ??', ['b.community_key', 'c.community_key'])
    .whereRaw('?? < ??', ['b.posted_at', 'c.posted_at'])
    .where('b.standing', 'shown')
    .select('b.id');

const repliesBefore = (db: Knex): Knex.QueryBuilder =>
  before(
    db(`${TABLE.replies} as b`)
      .join(`${TABLE.contributions} as t`, 't.document_id', 'b.contribution_key')
      .where(whereRoundIsOver('t'))
  );

/** Narrows to those of which anything may fall into these weeks, or wait at the end of one. */
const mattering =
  (db: Knex, asked: FactsAsked) =>
  (rows: Knex.QueryBuilder): void => {
    const { from } = wholeOf(asked);
    rows
      .where('c.posted_at', '>=', earlier(wholeOf(asked), RESOLVED_AFTER).from)
      .orWhere('c.thread_status', 'open')
      .orWhereExists(closings(db).where('cl.closed_at', '>=', from).select('cl.id'))
      .orWhereExists(answers(db).where('r.posted_at', '>=', from).select('r.id'));
  };

interface AskingRow {
  document_id: string;
  posted_at: StoredMoment;
  thread_status: string;
  closed_at: StoredMoment | null;
  has_help: number | string | boolean;
  /** When it was first answered by anybody else; by a member who is no facilitator. */
  first_answer: StoredMoment | null;
  first_by_member: StoredMoment | null;
  is_newcomers: number | string | boolean;
}

const fetchAskings = (db: Knex, asked: FactsAsked): Promise<AskingRow[]> =>
  askings(db, asked)
    .where('c.posted_at', '<', wholeOf(asked).until)
    .where(mattering(db, asked))
    .select('c.document_id', 'c.posted_at', 'c.thread_status', {
      closed_at: closings(db).max('cl.closed_at'),
      has_help: db.raw('case when exists ? then 1 else 0 end', [
        answers(db).where('r.helped', true).select('r.id'),
      ]),
      first_answer: answers(db).min('r.posted_at'),
      first_by_member: answers(db)
        .where(isByMember(db, 'r.author_key', asked.communityKey))
        .min('r.posted_at'),
      is_newcomers: db.raw('case when exists ? or exists ? then 0 else 1 end', [
        before(db(`${TABLE.contributions} as b`)),
        repliesBefore(db),
      ]),
    });

interface Asking {
  key: string;
  at: number;
  /** Of what never was so: in no week. */
  closed: number;
  first: number;
  byMember: number;
  isHelped: boolean;
  isNewcomers: boolean;
}

const timeOrNever = (moment: StoredMoment | null): number =>
  moment === null ? Infinity : toTime(moment);

const toAsking = (row: AskingRow): Asking => ({
  key: row.document_id,
  at: toTime(row.posted_at),
  // One that was imported closed has no closing that says when.
  closed: row.thread_status === 'open' ? Infinity : toTime(row.closed_at ?? row.posted_at),
  first: timeOrNever(row.first_answer),
  byMember: timeOrNever(row.first_by_member),
  isHelped: Number(row.has_help) === 1,
  isNewcomers: Number(row.is_newcomers) === 1,
});

const isOpenAt =
  (until: number) =>
  ({ at, closed }: Asking): boolean =>
    at < until && closed >= until;
const isWaitingAt =
  (until: number) =>
  ({ at, first }: Asking): boolean =>
    at < until - ANSWERED_WITHIN && first >= until;
const isInTime = ({ at, byMember }: Asking): boolean => byMember - at <= ANSWERED_WITHIN;

export const readAnswers = async (
  db: Knex,
  asked: FactsAsked
): Promise<Pick<WeekFacts, 'answered' | 'turnedThirty' | 'firstAnswers' | 'waitingOfOpen'>[]> => {
  const all = (await fetchAskings(db, asked)).map(toAsking);
  const turnedSeven = byWeek(asked.weeks, all, ({ at }) => at + ANSWERED_WITHIN);
  const turnedThirty = byWeek(asked.weeks, all, ({ at }) => at + RESOLVED_AFTER);
  const answered = byWeek(asked.weeks, all, ({ first }) => first);
  return asked.weeks.map(({ until }, index) => {
    const seven = turnedSeven[index] ?? [];
    const thirty = turnedThirty[index] ?? [];
    return {
      answered: {
        newcomers: shareIn(
          seven.filter(({ isNewcomers }) => isNewcomers),
          isInTime
        ),
        others: shareIn(
          seven.filter(({ isNewcomers }) => !isNewcomers),
          isInTime
        ),
      },
      turnedThirty: {
        n: thirty.length,
        closedWithHelp: thirty
          .filter(({ isHelped, closed }) => isHelped && closed < Infinity)
          .map(({ closed }) => closed),
      },
      firstAnswers: shareIn(answered[index] ?? [], ({ first, byMember }) => first === byMember),
      waitingOfOpen: shareIn(all.filter(isOpenAt(until.getTime())), isWaitingAt(until.getTime())),
    };
  });
};

/** Of what turned so old in these weeks. */
const turnedWithin = (asked: FactsAsked, age: number) => {
  const { from, until } = wholeOf(asked);
  return ({ at }: Asking): boolean => at + age >= from.getTime() && at + age < until.getTime();
};

/** Which of the window's contributions a figure counts as failed. */
const BEHIND: Readonly<Record<DrillDown, (asked: FactsAsked) => (asking: Asking) => boolean>> = {
  'unanswered-in-time': (asked) => {
    const isInWindow = turnedWithin(asked, ANSWERED_WITHIN);
    return (asking) => isInWindow(asking) && !isInTime(asking);
  },
  waiting: (asked) => {
    const until = wholeOf(asked).until.getTime();
    return (asking) => isOpenAt(until)(asking) && isWaitingAt(until)(asking);
  },
  unresolved: (asked) => {
    const until = wholeOf(asked).until.getTime();
    const isInWindow = turnedWithin(asked, RESOLVED_AFTER);
    return (asking) => isInWindow(asking) && !(asking.isHelped && asking.closed < until);
  },
};

/** The contributions behind a figure of this window, by documentId, the oldest first. */
export const findBehind = async (
  db: Knex,
  asked: FactsAsked,
  drillDown: DrillDown
): Promise<string[]> => {
  const all = (await fetchAskings(db, asked)).map(toAsking);
  return all
    .filter(BEHIND[drillDown](asked))
    .sort((one, other) => one.at - other.at)
    .map(({ key }) => key);
};
