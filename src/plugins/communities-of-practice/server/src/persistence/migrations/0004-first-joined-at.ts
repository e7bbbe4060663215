import { hasColumn, rowsOf, type Migration } from './migration';

const TABLE = 'cop_memberships';
const COLUMN = 'first_joined_at';
/** Who asked and was declined stands as `left`: they are taken for somebody who was here. */
const HAVE_BEEN_HERE = ['active', 'paused', 'left', 'removed'];

/** Since when somebody is a member was written anew whenever they came back; from now on it stays. */
export const firstJoinedAt: Migration = {
  name: 'communities-of-practice::0004-first-joined-at',
  async up(trx, db) {
    if (!(await hasColumn(trx, db, TABLE, 'joined_at'))) return;
    if (!(await hasColumn(trx, db, TABLE, COLUMN))) {
      await db.getSchemaConnection(trx).alterTable(TABLE, (table) => {
        table.datetime(COLUMN, { useTz: true, precision: 3 });
      });
    }
    await rowsOf(trx, db, TABLE)
      .whereNull(COLUMN)
      .whereIn('state', HAVE_BEEN_HERE)
      .update({ [COLUMN]: trx.ref('joined_at') });
  },
};
