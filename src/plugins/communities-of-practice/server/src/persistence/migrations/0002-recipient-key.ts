import { hasColumn, rowsOf, type Migration } from './migration';

const TABLE = 'cop_ledger_events';
const OLD = 'concerns_key';
const NEW = 'recipient_key';

/** Whom an event concerns was called `concerns`, beside the concerns that are reports. */
export const recipientKey: Migration = {
  name: 'communities-of-practice::0002-recipient-key',
  async up(trx, db) {
    if (!(await hasColumn(trx, db, TABLE, OLD))) return;
    const rename = () =>
      db.getSchemaConnection(trx).alterTable(TABLE, (table) => table.renameColumn(OLD, NEW));
    if (!(await hasColumn(trx, db, TABLE, NEW))) return rename();
    // Somebody started the new release before it had this migration: the new column is there, and empty.
    await rowsOf(trx, db, TABLE)
      .whereNull(NEW)
      .whereNotNull(OLD)
      .update({ [NEW]: trx.ref(OLD) });
    await db.getSchemaConnection(trx).alterTable(TABLE, (table) => table.dropColumn(OLD));
  },
};
