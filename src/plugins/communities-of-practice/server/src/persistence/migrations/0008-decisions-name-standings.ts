import { hasColumn, rowsOf, type Migration } from './migration';

const TABLE = 'cop_decisions';

/** Closings, thanks and names had no standing: what was decided about them left them as they were, shown. */
export const decisionsNameStandings: Migration = {
  name: 'communities-of-practice::0008-decisions-name-standings',
  async up(trx, db) {
    for (const column of ['from_standing', 'to_standing']) {
      if (!(await hasColumn(trx, db, TABLE, column))) continue;
      await rowsOf(trx, db, TABLE)
        .whereNull(column)
        .update({ [column]: 'shown' });
    }
  },
};
