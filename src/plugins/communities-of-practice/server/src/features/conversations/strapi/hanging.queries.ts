import type { Knex } from 'knex';
import { TABLE } from '../../../persistence/uids';

const countIn = async (
  db: Knex,
  table: string,
  column: string,
  keys: readonly string[]
): Promise<number> => {
  const row = await db(table).whereIn(column, keys).count({ count: '*' }).first();
  return Number(row?.count ?? 0);
};

/** What is deleted together with these, whatever its standing. */
export const countHanging = async (
  db: Knex,
  kind: 'contribution' | 'reply',
  keys: readonly string[]
) => {
  if (kind === 'reply') {
    return {
      replies: 0,
      thanks: await countIn(db, TABLE.thanks, 'subject_key', keys),
      closings: 0,
    };
  }
  const within = (table: string) => countIn(db, table, 'contribution_key', keys);
  return {
    replies: await within(TABLE.replies),
    thanks: await within(TABLE.thanks),
    closings: await within(TABLE.closings),
  };
};
