import { createHash } from 'node:crypto';

const PIECE = 50_000;

/** A documentId that follows from what it names. */
export const keyOf = (kind, number) =>
  kind + createHash('md5').update(`${kind}${number}`).digest('hex').slice(0, 23);

const POSTGRES = {
  key: (kind, number) => `'${kind}' || substr(md5('${kind}' || (${number})::text), 1, 23)`,
  moment: (seconds) => `timestamp '1970-01-01' + (${seconds}) * interval '1 second'`,
  yes: 'true',
  no: 'false',
  json: (text) => `cast('${text}' as jsonb)`,
  text: (expression) => `cast(${expression} as text)`,
  series: (columns, from, to) =>
    `select ${columns} from generate_series(${from}::bigint, ${to}::bigint) as g(i)`,
};

const SQLITE = {
  key: (kind, number) => `bench_key('${kind}', ${number})`,
  moment: (seconds) => `(${seconds}) * 1000`,
  yes: '1',
  no: '0',
  json: (text) => `'${text}'`,
  text: (expression) => `cast(${expression} as text)`,
  series: (columns, from, to) =>
    `with recursive g(i) as (select ${from} union all select i + 1 from g where i < ${to}) ` +
    `select ${columns} from g`,
};

/**
 * One database to seed: the rows are made inside it, by `insert … select` over a series of numbers.
 * @param {import('knex').Knex} db with a pool of one on SQLite, as Strapi's is
 * @param {(text: string) => void} report
 */
export const seeding = async (db, report) => {
  const isSqlite = db.client.config.client.includes('sqlite');
  const dialect = isSqlite ? SQLITE : POSTGRES;
  if (isSqlite) {
    const connection = await db.client.acquireConnection();
    connection.function('bench_key', { deterministic: true }, keyOf);
    db.client.releaseConnection(connection);
    await db.raw('pragma synchronous = off');
  }
  const insert = (table, columns, select) =>
    db.raw(`insert into ${table} (${columns.join(', ')}) ${select}`);

  return {
    db,
    sql: dialect,
    insert,
    /**
     * Rows numbered 0 to `count - 1`. @param {Record<string, string>} columns expressions over `i`
     */
    async rows(table, count, columns) {
      for (let from = 0; from < count; from += PIECE) {
        const to = Math.min(from + PIECE, count) - 1;
        const names = Object.keys(columns);
        await insert(table, names, dialect.series(Object.values(columns).join(', '), from, to));
        if (count > PIECE) report(`${table} ${to + 1} of ${count}`);
      }
      if (count <= PIECE) report(`${table} ${count}`);
    },
    /** Gives the planner what a database that has been running for a day knows. */
    async settle() {
      if (isSqlite) await db.raw('pragma synchronous = full');
      else await db.raw('vacuum analyze');
    },
  };
};
