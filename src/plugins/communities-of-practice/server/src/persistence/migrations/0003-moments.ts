import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Migration } from './migration';

/** Strapi's own, which the plugin orders nothing by: they stay as Strapi makes them. */
const STRAPIS = ['created_at', 'updated_at', 'published_at'];

interface Column {
  table_name: string;
  column_name: string;
}

const columnsOf = (trx: Knex, schema: Knex.Raw | string, type: string): Promise<Column[]> =>
  trx('information_schema.columns')
    .where({ table_schema: schema, data_type: type })
    .andWhereRaw("table_name like 'cop@_%' escape '@'")
    .whereNotIn('column_name', STRAPIS)
    .select({ table_name: 'table_name', column_name: 'column_name' });

/** What was written until now was the clock on this server's wall, and was read as that. */
const onPostgres = async (trx: Knex, db: Core.Strapi['db']): Promise<void> => {
  const schema = db.getSchemaName() ?? 'public';
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const columns = await columnsOf(trx, schema, 'timestamp without time zone');
  for (const { table_name: table, column_name: column } of columns) {
    const zone = trx.raw(`'${timeZone}'`);
    await trx.raw('alter table ?? alter column ?? type timestamptz(3) using ?? at time zone ?', [
      `${schema}.${table}`,
      column,
      column,
      zone,
    ]);
  }
};

const onMysql = async (trx: Knex): Promise<void> => {
  const columns = await columnsOf(trx, trx.raw('database()'), 'datetime');
  for (const { table_name: table, column_name: column } of columns) {
    await trx.raw('alter table ?? modify column ?? datetime(3) null', [table, column]);
  }
};

/**
 * Moments get a type that knows what they are, to the millisecond (ADR 0012). Run it in the time zone
 * in which the server ran until now: PostgreSQL's rows are read as its wall clock one last time.
 */
export const moments: Migration = {
  name: 'communities-of-practice::0003-moments',
  async up(trx, db) {
    if (db.dialect.client === 'postgres') await onPostgres(trx, db);
    if (db.dialect.client === 'mysql') await onMysql(trx);
  },
};
