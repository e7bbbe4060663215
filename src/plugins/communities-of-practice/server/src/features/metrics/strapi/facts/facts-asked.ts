import type { Knex } from 'knex';
import type { Stretch } from '../../domain/whole-weeks';
import { TABLE } from '../../../../persistence/uids';

/** Which facts: of what community, and of which weeks. */
export interface FactsAsked {
  communityKey: string;
  /** At least one; the oldest first, each beginning where the one before ends. Nothing later is looked at. */
  weeks: readonly Stretch[];
}

/** From the first week's beginning to the last one's end. */
export const wholeOf = ({ weeks }: FactsAsked): Stretch => {
  const [first] = weeks;
  const last = weeks.at(-1);
  if (!first || !last) throw new RangeError('Facts are of at least one week.');
  return { from: first.from, until: last.until };
};

/** The same stretch so many milliseconds before. */
export const earlier = ({ from, until }: Stretch, ms: number): Stretch => ({
  from: new Date(from.getTime() - ms),
  until: new Date(until.getTime() - ms),
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
