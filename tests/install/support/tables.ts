import type { Knex } from 'knex';
import { endsOf, tablesOfPlugin } from './catalogue';

export type Row = Record<string, unknown>;

/** What another database may number anew, and who of the admin wrote: Strapi carries no admins. */
const NUMBERED = new Set(['id', 'created_by_id', 'updated_by_id']);
const LINKS = /_lnk$/;
/** Types that the Content Manager does not show. */
const HIDDEN = /\.(concern|decision|ledger-event)$/;

const without = (row: Row, left: ReadonlySet<string>): Row =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !left.has(column)));

/** Rows of a content type in the order in which they were written. */
const rowsOf = async (db: Knex, table: string): Promise<Row[]> =>
  (await db(table).orderBy('id')).map((row: Row) => without(row, NUMBERED));

/** The rows of a link table, each end named by its documentId. */
const linksOf = async (db: Knex, table: string): Promise<Row[]> => {
  const ends = await endsOf(db, table);
  const links: Row[] = await db(table).select();
  const named = new Map<string, Map<unknown, unknown>>();
  for (const end of ends) {
    const rows: Row[] = await db(end.table).select('id', 'document_id');
    named.set(end.column, new Map(rows.map((row) => [row.id, row.document_id])));
  }
  return links.map((link) => ({
    ...without(link, NUMBERED),
    ...Object.fromEntries([...named].map(([column, keys]) => [column, keys.get(link[column])])),
  }));
};

const sorted = (rows: Row[]): Row[] =>
  rows
    .map((row) => ({ row, text: JSON.stringify(row) }))
    .sort((one, other) => (one.text < other.text ? -1 : 1))
    .map(({ row }) => row);

/** Every row of every table of the plugin, but for numbers that another database gives anew. */
export const readRows = async (db: Knex): Promise<Record<string, Row[]>> => {
  const tables: Record<string, Row[]> = {};
  for (const table of await tablesOfPlugin(db)) {
    tables[table] = LINKS.test(table) ? sorted(await linksOf(db, table)) : await rowsOf(db, table);
  }
  return tables;
};

/** Tables and columns that jobs, the relay and a request's own bookkeeping write at any time. */
const BOOKKEEPING =
  /^cop_(idempotency_keys|jobs|kept_answers|metric_states|metric_weeks|readers|remembered|spent_acts)$/;
const GIVEN_LATER = new Set(['position']);

/** Every row of what people and editors did, ledger included; not the plugin's own bookkeeping. */
export const readContent = async (db: Knex): Promise<Record<string, Row[]>> =>
  Object.fromEntries(
    Object.entries(await readRows(db))
      .filter(([table]) => !BOOKKEEPING.test(table))
      .map(([table, rows]) => [table, rows.map((row) => without(row, GIVEN_LATER))])
  );

/** The tables of content, without their links, that hold nothing. */
export const emptyOf = (content: Record<string, readonly Row[]>): string[] =>
  Object.entries(content).flatMap(([table, rows]) =>
    !LINKS.test(table) && rows.length === 0 ? [table] : []
  );

/** What the roles of the website are granted of the plugin: `authenticated reply.create`. */
export const readGrants = async (db: Knex): Promise<string[]> => {
  const rows: { type: string; action: string }[] = await db('up_permissions as p')
    .join('up_permissions_role_lnk as l', 'l.permission_id', 'p.id')
    .join('up_roles as r', 'r.id', 'l.role_id')
    .where('p.action', 'like', 'plugin::communities-of-practice.%')
    .select('r.type', 'p.action');
  return rows.map(({ type, action }) => `${type} ${action}`).sort();
};

/** What the admin's role Editor is granted of the plugin: actions of its own, and on its content types. */
export const readAdminGrants = async (db: Knex): Promise<string[]> => {
  const ours = 'plugin::communities-of-practice.%';
  const rows: { action: string; subject: string | null }[] = await db('admin_permissions as p')
    .join('admin_permissions_role_lnk as l', 'l.permission_id', 'p.id')
    .join('admin_roles as r', 'r.id', 'l.role_id')
    .where('r.code', 'strapi-editor')
    .where((of) => of.where('p.action', 'like', ours).orWhere('p.subject', 'like', ours))
    .select('p.action', 'p.subject');
  return rows.map(({ action, subject }) => (subject ? `${action} ${subject}` : action)).sort();
};

/** Settings of Strapi's own that name the plugin, by key. */
export const readSettings = async (db: Knex): Promise<Record<string, string>> => {
  const rows: { key: string; value: string }[] = await db('strapi_core_store_settings')
    .where('key', 'like', '%communities-of-practice%')
    .select('key', 'value');
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
};

/** The columns of the Content Manager's list of each type that editors see. */
export const readLayouts = async (db: Knex): Promise<Record<string, string[]>> => {
  const layouts: Record<string, string[]> = {};
  for (const [key, value] of Object.entries(await readSettings(db))) {
    const type = /^plugin_content_manager_configuration_content_types::plugin::(.+)$/.exec(
      key
    )?.[1];
    const { layouts: found }: { layouts?: { list: string[] } } = JSON.parse(value);
    if (type && found && !HIDDEN.test(type)) layouts[type] = found.list;
  }
  return layouts;
};
