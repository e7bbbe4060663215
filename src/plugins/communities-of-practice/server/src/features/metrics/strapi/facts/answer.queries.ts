import type { Knex } from 'knex';
import { DAY } from '../../../../core/durations';
import { TABLE } from '../../../../persistence/uids';
import { toDate, type StoredMoment } from '../../../../persistence/values';
import { ACTIVITIES } from '../../../activities';
import { whereUnanswered } from '../../../contributions';
import { whereRoundIsOver } from '../../../rounds';
import type { Proportion } from '../../domain/proportions';
import type { MetricFacts } from '../../kinds/metric';
import { byAnother, byMembers, isByMember, windowOf, within, type FactsAsked } from './facts-asked';

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

interface AskingRow {
  posted_at: StoredMoment;
  /** When it was first answered by anybody else; by a member who is no facilitator. */
  first_answer: StoredMoment | null;
  first_by_member: StoredMoment | null;
  is_newcomers: number | string | boolean;
}

const fetchAskings = (db: Knex, asked: FactsAsked): Promise<AskingRow[]> =>
  askings(db, asked)
    .where(within('c.posted_at', windowOf(asked)))
    .select('c.posted_at', {
      first_answer: answers(db).min('r.posted_at'),
      first_by_member: answers(db)
        .where(isByMember(db, 'r.author_key', asked.communityKey))
        .min('r.posted_at'),
      is_newcomers: db.raw('case when exists ? or exists ? then 0 else 1 end', [
        before(db(`${TABLE.contributions} as b`)),
        repliesBefore(db),
      ]),
    });

const timeOf = (moment: StoredMoment | null): number | null =>
  moment === null ? null : toDate(moment).getTime();

const sharing = <Row>(rows: readonly Row[], isSuccess: (row: Row) => boolean): Proportion => ({
  successes: rows.filter(isSuccess).length,
  n: rows.length,
});

export const readAnswers = async (
  db: Knex,
  asked: FactsAsked
): Promise<Pick<MetricFacts, 'answeredInTime' | 'firstAnswersByMembers'>> => {
  const rows = (await fetchAskings(db, asked)).map((row) => ({
    at: toDate(row.posted_at).getTime(),
    first: timeOf(row.first_answer),
    byMember: timeOf(row.first_by_member),
    isNewcomers: Number(row.is_newcomers) === 1,
  }));
  const now = asked.now.getTime();
  const old = rows.filter(({ at }) => at <= now - ANSWERED_WITHIN);
  const inTime = ({ at, byMember }: (typeof rows)[number]) =>
    byMember !== null && byMember - at <= ANSWERED_WITHIN;
  return {
    answeredInTime: {
      newcomers: sharing(
        old.filter(({ isNewcomers }) => isNewcomers),
        inTime
      ),
      others: sharing(
        old.filter(({ isNewcomers }) => !isNewcomers),
        inTime
      ),
    },
    firstAnswersByMembers: sharing(
      rows.filter(({ first }) => first !== null),
      ({ first, byMember }) => first === byMember
    ),
  };
};

const counted = async (rows: Knex.QueryBuilder): Promise<number> => {
  const row: { count: number | string } | undefined = await rows.count({ count: '*' }).first();
  return Number(row?.count ?? 0);
};

export const readOutcomesOfAsking = async (
  db: Knex,
  asked: FactsAsked
): Promise<Pick<MetricFacts, 'waitingOfOpen' | 'closedWithHelp'>> => {
  const { now } = asked;
  const open = () => askings(db, asked).where('c.thread_status', 'open');
  const old = () =>
    askings(db, asked)
      .where(within('c.posted_at', windowOf(asked)))
      .where('c.posted_at', '<=', new Date(now.getTime() - RESOLVED_AFTER));
  const helped = answers(db).where('r.helped', true).select(db.raw('1'));
  return {
    waitingOfOpen: {
      successes: await counted(
        open()
          .where(whereUnanswered)
          .where('c.posted_at', '<', new Date(now.getTime() - ANSWERED_WITHIN))
      ),
      n: await counted(open()),
    },
    closedWithHelp: {
      successes: await counted(old().where('c.thread_status', 'closed').whereExists(helped)),
      n: await counted(old()),
    },
  };
};
