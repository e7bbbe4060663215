import type { Knex } from 'knex';
import type { Stretch } from '../../domain/whole-weeks';
import { TABLE } from '../../../../persistence/uids';

/** Which facts: of what community, and when. */
export interface FactsAsked {
  communityKey: string;
  /** The whole weeks of the window, the oldest first, each beginning where the one before ends. */
  weeks: readonly Stretch[];
  /** Nothing later is counted. What waits, waits at this moment. */
  now: Date;
}

export const windowOf = ({ weeks, now }: FactsAsked): Stretch => ({
  from: weeks[0]?.from ?? now,
  until: weeks.at(-1)?.until ?? now,
});

export const within =
  (column: string, { from, until }: Stretch) =>
  (rows: Knex.QueryBuilder): void => {
    rows.where(column, '>=', from).where(column, '<', until);
  };

/** Who facilitates the community now: what they do is counted apart, and raises no figure. */
const facilitators = (db: Knex, communityKey: string): Knex.QueryBuilder =>
  db(TABLE.memberships)
    .where({ community_key: communityKey, role: 'facilitator', state: 'active' })
    .whereNotNull('user_key')
    .select('user_key');

/** Narrows rows to those of others than its facilitators; of erased members, too. */
export const byMembers =
  (db: Knex, column: string, communityKey: string) =>
  (rows: Knex.QueryBuilder): void => {
    rows.whereNull(column).orWhereNotIn(column, facilitators(db, communityKey));
  };

/** The same as a condition within an expression. */
export const isByMember = (db: Knex, column: string, communityKey: string): Knex.Raw =>
  db.raw('(?? is null or ?? not in ?)', [column, column, facilitators(db, communityKey)]);

/** Narrows what was said of something to what others than its author said; who was erased was somebody else. */
export const byAnother =
  (said: string, of: string) =>
  (rows: Knex.QueryBuilder): void => {
    rows
      .whereNull(`${said}.author_key`)
      .orWhereNull(`${of}.author_key`)
      .orWhereRaw('?? <> ??', [`${said}.author_key`, `${of}.author_key`]);
  };

/** A moment's week, by its place among the asked: a number in SQL. */
export const weekOf = (db: Knex, column: string, weeks: readonly Stretch[]): Knex.Raw =>
  db.raw(`case ${weeks.map((_, index) => `when ?? < ? then ${index}`).join(' ')} end`, [
    ...weeks.flatMap(({ until }) => [column, until]),
  ]);
