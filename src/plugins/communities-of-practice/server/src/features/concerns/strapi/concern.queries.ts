import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ConcernSubject } from '../../../../../shared/contracts';
import type { Person } from '../../../core/actor';
import { DAY } from '../../../core/durations';
import { isUnderReview } from '../../../core/standing';
import { TABLE } from '../../../persistence/uids';
import { userTable } from '../../../persistence/user-table';
import { toDate, type StoredMoment } from '../../../persistence/values';

const SHOWN = 100;

export interface ConcernRow {
  document_id: string;
  reason: string;
  note: string | null;
  reported_at: StoredMoment;
  settled_at: StoredMoment | null;
  settled_by: string | null;
  subject_kind: ConcernSubject;
  subject_key: string;
  contribution_key: string | null;
  community_key: string | null;
  author_key: string | null;
  reporter_key: string | null;
  reporter_name: string | null;
  words: unknown;
}

/** When this person reported to the moderators during the last 24 hours, latest first. */
export const reportsOfLastDay = async (db: Knex, personKey: string, now: Date): Promise<Date[]> => {
  const rows = await db(TABLE.concerns)
    .where({ reporter_key: personKey })
    .whereNot('reason', 'safeguarding')
    .andWhere('reported_at', '>', new Date(now.getTime() - DAY))
    .orderBy('reported_at', 'desc')
    .select('reported_at');
  return rows.map((row) => toDate(row.reported_at));
};

const openAbout = (db: Knex, subjectKey: string) =>
  db(TABLE.concerns).where({ subject_key: subjectKey }).whereNull('settled_at');

/** Whether moderators have an open report of theirs about it. */
export const hasOpenReport = async (db: Knex, subjectKey: string, personKey: string) =>
  (await openAbout(db, subjectKey)
    .andWhere({ reporter_key: personKey })
    .whereNot('reason', 'safeguarding')
    .first('id')) !== undefined;

/**
 * What somebody is called in the community, unless that is hidden, else anywhere, else by their account, unless that is an
 * e-mail address: then nothing, and the lead finds them by their key among the accounts.
 */
export const findNameHere = async (
  db: Knex,
  communityKey: string | null,
  { key, name }: Person
): Promise<string | null> => {
  const rows: { community_key: string; display_name: string; standing: string | null }[] = await db(
    TABLE.memberships
  )
    .where({ user_key: key })
    .whereNotNull('display_name')
    .orderBy('id')
    .select('community_key', 'display_name', 'standing');
  const named = rows.filter(({ standing }) => !isUnderReview(standing));
  const here = named.find((row) => row.community_key === communityKey) ?? named[0];
  return here?.display_name ?? (name.includes('@') ? null : name);
};

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

/** With the log-in name of whoever reported, where they go by no other. */
export interface SafeguardingRow extends ConcernRow {
  reporter_account: string | null;
}

/** Safeguarding concerns, open ones first, then the latest. */
export const safeguardingConcerns = async (
  strapi: Core.Strapi,
  db: Knex
): Promise<SafeguardingRow[]> =>
  db(`${TABLE.concerns} as n`)
    .leftJoin(`${userTable(strapi).users} as u`, 'u.document_id', 'n.reporter_key')
    .where('n.reason', 'safeguarding')
    .orderByRaw('case when n.settled_at is null then 0 else 1 end')
    .orderBy('n.reported_at', 'desc')
    .limit(SHOWN)
    .select('n.*', { reporter_account: 'u.username' });
