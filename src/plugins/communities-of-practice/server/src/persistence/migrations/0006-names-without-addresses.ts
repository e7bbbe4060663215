import { holdsEmail } from '../../../../shared/contracts';
import { placeholderFor } from '../../core/placeholder-name';
import { hasColumn, rowsOf, type Migration } from './migration';

const TABLE = 'cop_memberships';

interface Named {
  id: number;
  user_key: string | null;
  document_id: string;
  display_name: string;
}

/** Where the user name was an e-mail address, it was shown to everybody. Part of it would tell it, too. */
export const namesWithoutAddresses: Migration = {
  name: 'communities-of-practice::0006-names-without-addresses',
  async up(trx, db) {
    if (!(await hasColumn(trx, db, TABLE, 'display_name'))) return;
    const rows: Named[] = await rowsOf(trx, db, TABLE)
      .where((names) => {
        for (const sign of ['@', '\uFF20', '\uFE6B'])
          names.orWhere('display_name', 'like', `%${sign}%`);
      })
      .select('id', 'user_key', 'document_id', 'display_name');
    for (const { id, user_key: key, document_id: own, display_name: name } of rows) {
      if (!holdsEmail(name)) continue;
      await rowsOf(trx, db, TABLE)
        .where({ id })
        .update({ display_name: placeholderFor(key ?? own) });
    }
  },
};
