import type { Knex } from 'knex';

/** What a database says of its own tables, on each of the three in its way. */

/** But the index of words, which is the database's own and holds nothing that the rows do not. */
const OF_THE_PLUGIN = /^cop_(?!search_index)/;

interface End {
  column: string;
  table: string;
}

interface IndexedColumn {
  table: string;
  name: string;
  column: string;
  is_unique: boolean | number;
}

interface Catalogue {
  tables(db: Knex): Promise<string[]>;
  /** The foreign keys of a table: from which column to which table. */
  ends(db: Knex, table: string): Promise<End[]>;
  /** The columns of every index but the primary keys', in their order. */
  indexed(db: Knex): Promise<IndexedColumn[]>;
}

const sqlite: Catalogue = {
  tables: (db) => db('sqlite_master').where({ type: 'table' }).pluck('name'),
  ends: async (db, table) => {
    const found: { from: string; table: string }[] = await db.raw(
      `pragma foreign_key_list(${table})`
    );
    return found.map(({ from, table: to }) => ({ column: from, table: to }));
  },
  indexed: (db) =>
    db.raw(`select m.name as "table", l.name, i.name as "column", l."unique" as is_unique
      from sqlite_master m, pragma_index_list(m.name) l, pragma_index_info(l.name) i
      where m.type = 'table' and l.origin = 'c' order by l.name, i.seqno`),
};

const postgres: Catalogue = {
  tables: (db) =>
    db('information_schema.tables').where({ table_schema: 'public' }).pluck('table_name'),
  ends: async (db, table) => {
    const { rows } = await db.raw(
      `select a.attname as "column", t.relname as "table" from pg_constraint c
        join pg_class f on f.oid = c.conrelid join pg_class t on t.oid = c.confrelid
        join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
        where c.contype = 'f' and f.relname = ?`,
      [table]
    );
    return rows;
  },
  indexed: async (db) => {
    const { rows } = await db.raw(
      `select t.relname as "table", n.relname as name, a.attname as "column", i.indisunique as is_unique
        from pg_index i join pg_class t on t.oid = i.indrelid join pg_class n on n.oid = i.indexrelid
        cross join lateral unnest(i.indkey) with ordinality as k(attnum, place)
        join pg_attribute a on a.attrelid = t.oid and a.attnum = k.attnum
        where not i.indisprimary order by n.relname, k.place`
    );
    return rows;
  },
};

const mysql: Catalogue = {
  tables: async (db) => {
    const [rows] = await db.raw(
      'select table_name as name from information_schema.tables where table_schema = database()'
    );
    return rows.map(({ name }: { name: string }) => name);
  },
  ends: async (db, table) => {
    const [rows] = await db.raw(
      `select column_name as \`column\`, referenced_table_name as \`table\`
        from information_schema.key_column_usage where table_schema = database()
        and table_name = ? and referenced_table_name is not null`,
      [table]
    );
    return rows;
  },
  indexed: async (db) => {
    const [rows] = await db.raw(
      `select table_name as \`table\`, index_name as name, column_name as \`column\`,
        non_unique = 0 as is_unique from information_schema.statistics
        where table_schema = database() and index_name <> 'PRIMARY'
        order by index_name, seq_in_index`
    );
    return rows;
  },
};

const catalogueOf = (db: Knex): Catalogue => {
  const client = String(db.client.config.client);
  if (client === 'pg') return postgres;
  return client === 'mysql2' ? mysql : sqlite;
};

/** The plugin's tables that are there: its content types, their links, its own; by name. */
export const tablesOfPlugin = async (db: Knex): Promise<string[]> =>
  (await catalogueOf(db).tables(db)).filter((name) => OF_THE_PLUGIN.test(name)).sort();

export const endsOf = (db: Knex, table: string): Promise<End[]> => catalogueOf(db).ends(db, table);

/** How the plugin's tables are indexed, by name: `cop_replies (author_key, posted_at)`, ` unique` behind it. */
export const readIndexes = async (db: Knex): Promise<Record<string, string>> => {
  const found = new Map<string, IndexedColumn[]>();
  for (const part of await catalogueOf(db).indexed(db)) {
    if (OF_THE_PLUGIN.test(part.table)) {
      found.set(part.name, [...(found.get(part.name) ?? []), part]);
    }
  }
  return Object.fromEntries(
    [...found].map(([name, parts]) => {
      const [first] = parts;
      const columns = parts.map(({ column }) => column).join(', ');
      return [name, `${first?.table} (${columns})${first?.is_unique ? ' unique' : ''}`];
    })
  );
};
