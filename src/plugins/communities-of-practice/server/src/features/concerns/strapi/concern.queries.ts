import type { Knex } from 'knex';
import { DAY } from '../../../core/durations';
import { TABLE } from '../../../persistence/uids';
import { toDate, type StoredMoment } from '../../../persistence/values';

export interface ConcernRow {
  document_id: string;
  reason: string;
  note: string | null;
  reported_at: StoredMoment;
  settled_at: StoredMoment | null;
  subject_kind: 'contribution' | 'reply';
  subject_key: string;
  reporter_key: string | null;
}

/** When this person reported during the last 24 hours, latest first. */
export const reportsOfLastDay = async (db: Knex, personKey: string, now: Date): Promise<Date[]> => {
  const rows = await db(TABLE.concerns)
    .where({ reporter_key: personKey })
    .andWhere('reported_at', '>', new Date(now.getTime() - DAY))
    .orderBy('reported_at', 'desc')
    .select('reported_at');
  return rows.map((row) => toDate(row.reported_at));
};

const openAbout = (db: Knex, subjectKey: string) =>
  db(TABLE.concerns).where({ subject_key: subjectKey }).whereNull('settled_at');

export const hasOpenReport = async (db: Knex, subjectKey: string, personKey: string) =>
  (await openAbout(db, subjectKey).andWhere({ reporter_key: personKey }).first('id')) !== undefined;

/** Different people with an open report that moderators see. */
export const countReporters = async (db: Knex, subjectKey: string): Promise<number> => {
  const row = await openAbout(db, subjectKey)
    .whereNot('reason', 'safeguarding')
    .countDistinct({ count: 'reporter_key' })
    .first();
  return Number(row?.count ?? 0);
};

export const findFirstJoinedAt = async (db: Knex, personKey: string): Promise<Date | null> => {
  const row = await db(TABLE.memberships)
    .where({ user_key: personKey })
    .min({ first_joined_at: 'first_joined_at' })
    .first();
  return row?.first_joined_at ? toDate(row.first_joined_at) : null;
};

/** The open concerns that moderators see about these items, oldest first. */
export const openConcernsAbout = async (
  db: Knex,
  subjectKeys: readonly string[]
): Promise<ConcernRow[]> =>
  db(TABLE.concerns)
    .whereIn('subject_key', subjectKeys)
    .whereNull('settled_at')
    .whereNot('reason', 'safeguarding')
    .orderBy('reported_at');

/** Safeguarding concerns, open ones first, then the latest. */
export const safeguardingConcerns = async (
  db: Knex
): Promise<(ConcernRow & { reporter_name: string | null })[]> =>
  db(`${TABLE.concerns} as n`)
    .leftJoin(`${TABLE.memberships} as m`, (on) =>
      on.on('m.community_key', 'n.community_key').andOn('m.user_key', 'n.reporter_key')
    )
    .where('n.reason', 'safeguarding')
    .orderByRaw('case when n.settled_at is null then 0 else 1 end')
    .orderBy('n.reported_at', 'desc')
    .limit(100)
    .select('n.*', { reporter_name: 'm.display_name' });
