import type { Knex } from 'knex';
import { FOLLOW_UP_DAYS, type FollowUpDays, type Holding } from '../../../../../shared/contracts';
import type { DerivedColumns } from '../../../persistence/derived-words';
import { TABLE } from '../../../persistence/uids';
import { toDate, type StoredMoment } from '../../../persistence/values';
import { shownName } from '../../communities';
import { askedAfter, daysBefore, LAPSES_AFTER_DAYS } from '../domain/follow-up-rules';
import { followUpKind } from './follow-up.kind';

export interface FollowUpRow extends DerivedColumns {
  document_id: string;
  closing_key: string;
  after_days: FollowUpDays;
  did_it_hold: Holding;
  text: string | null;
  standing: string | null;
  said_at: StoredMoment;
  author_key: string | null;
  author_name: string | null;
}

const COLUMNS = [
  'document_id',
  'closing_key',
  'after_days',
  'did_it_hold',
  'text',
  'html',
  'derived_by',
  'standing',
  'said_at',
  'author_key',
].map((column) => `f.${column}`);

const followUps = (db: Knex): Knex.QueryBuilder =>
  db(`${followUpKind.table} as f`)
    .leftJoin(`${TABLE.memberships} as am`, (on) =>
      on.on('am.community_key', 'f.community_key').andOn('am.user_key', 'f.author_key')
    )
    .orderBy('f.after_days')
    .select(...COLUMNS, { author_name: shownName(db, 'am') });

/** What was said of these closings, the sooner first; not what was skipped. */
export const findFollowUps = async (
  db: Knex,
  closingKeys: readonly string[]
): Promise<FollowUpRow[]> =>
  closingKeys.length === 0
    ? []
    : followUps(db).whereIn('f.closing_key', closingKeys).whereNot('f.did_it_hold', 'skipped');

export const findFollowUp = async (
  db: Knex,
  which: Partial<Pick<FollowUpRow, 'document_id' | 'closing_key' | 'after_days'>>
): Promise<FollowUpRow | undefined> =>
  followUps(db)
    .where(Object.fromEntries(Object.entries(which).map(([name, value]) => [`f.${name}`, value])))
    .first();

export interface QuestionRow {
  contribution_key: string;
  contribution_title: string;
  contribution_activity: string;
  community_key: string;
  community_name: string;
  closed_at: StoredMoment;
  learned: string | null;
  after_days: FollowUpDays;
}

const QUESTIONS_ASKED = 20;

/** Closings of this age, of which nothing was said so long after. */
const whereUnsaid =
  (db: Knex, at: Date) =>
  (rows: Knex.QueryBuilder): void => {
    FOLLOW_UP_DAYS.forEach((days, index) => {
      const next = FOLLOW_UP_DAYS[index + 1] ?? LAPSES_AFTER_DAYS;
      rows.orWhere((asked) =>
        asked
          .where('cl.closed_at', '<=', daysBefore(at, days))
          .andWhere('cl.closed_at', '>', daysBefore(at, next))
          .whereNotExists(
            db(`${followUpKind.table} as said`)
              .where('said.after_days', days)
              .andWhere('said.closing_key', db.ref('cl.document_id'))
              .select(db.raw('1'))
          )
      );
    });
  };

/** What this person is asked, the oldest first, where they may answer it. */
export const findQuestions = async (
  db: Knex,
  personKey: string,
  at: Date
): Promise<QuestionRow[]> => {
  const rows: Omit<QuestionRow, 'after_days'>[] = await db(`${TABLE.closings} as cl`)
    .join(`${TABLE.contributions} as c`, 'c.document_id', 'cl.contribution_key')
    .join(`${TABLE.communities} as co`, 'co.document_id', 'c.community_key')
    .join(`${TABLE.memberships} as m`, (on) =>
      on
        .on('m.community_key', 'c.community_key')
        .andOnVal('m.user_key', personKey)
        .andOnVal('m.state', 'active')
    )
    .where({ 'cl.closed_by_key': personKey, 'c.thread_status': 'closed' })
    .whereNull('cl.reopened_at')
    .whereIn('c.standing', ['shown', 'quiet'])
    .andWhere((open) => open.whereNull('co.is_archived').orWhere('co.is_archived', false))
    .where(whereUnsaid(db, at))
    .orderBy('cl.closed_at')
    .limit(QUESTIONS_ASKED)
    .select({
      contribution_key: 'c.document_id',
      contribution_title: 'c.title',
      contribution_activity: 'c.activity',
      community_key: 'co.document_id',
      community_name: 'co.name',
      closed_at: 'cl.closed_at',
      learned: 'cl.learned',
    });
  return rows.flatMap((row) => {
    const days = askedAfter(toDate(row.closed_at), at);
    return days === null ? [] : [{ ...row, after_days: days }];
  });
};
