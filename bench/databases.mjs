import fs from 'node:fs';
import path from 'node:path';
import knex from 'knex';
import { APP } from './paths.mjs';

const SERVER = {
  host: process.env.BENCH_POSTGRES_HOST ?? '127.0.0.1',
  port: Number(process.env.BENCH_POSTGRES_PORT ?? 5432),
  user: process.env.BENCH_POSTGRES_USER ?? 'postgres',
  password: process.env.BENCH_POSTGRES_PASSWORD ?? '',
};

const asAdministrator = async (work) => {
  const db = knex({ client: 'pg', connection: { ...SERVER, database: 'postgres' } });
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
};

const removeFile = (file) => {
  for (const suffix of ['', '-journal', '-wal', '-shm']) fs.rmSync(file + suffix, { force: true });
};

const sqlite = (name) => {
  const file = path.join(APP, '.tmp', `${name}.db`);
  return {
    name,
    kind: 'sqlite',
    env: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: file },
    knex: { client: 'better-sqlite3', connection: { filename: file }, useNullAsDefault: true },
    bytes: async () => fs.statSync(file).size,
    async create() {
      fs.mkdirSync(path.dirname(file), { recursive: true });
      removeFile(file);
    },
    drop: async () => removeFile(file),
  };
};

const postgres = (name) => ({
  name,
  kind: 'postgres',
  env: {
    DATABASE_CLIENT: 'postgres',
    DATABASE_HOST: SERVER.host,
    DATABASE_PORT: String(SERVER.port),
    DATABASE_NAME: name,
    DATABASE_USERNAME: SERVER.user,
    DATABASE_PASSWORD: SERVER.password,
  },
  knex: {
    client: 'pg',
    connection: { ...SERVER, database: name },
    pool: { min: 2, max: 10 },
  },
  bytes: () =>
    asAdministrator(async (db) => {
      const { rows } = await db.raw('select pg_database_size(?) as bytes', [name]);
      return Number(rows[0].bytes);
    }),
  create: () =>
    asAdministrator(async (db) => {
      await db.raw('drop database if exists ?? with (force)', [name]);
      await db.raw('create database ??', [name]);
    }),
  drop: () => asAdministrator((db) => db.raw('drop database if exists ?? with (force)', [name])),
});

/**
 * A database of the bench's own, on the machine it runs on.
 * @param {'sqlite' | 'postgres'} kind
 * @param {string} size names it: `100000`
 */
export const benchDatabase = (kind, size) => {
  const name = `gathering_places_bench_${size}`;
  return kind === 'sqlite' ? sqlite(name) : postgres(name);
};

/** @returns {Promise<string>} as `SQLite 3.51.3` */
export const databaseVersion = async (kind) => {
  if (kind === 'postgres') {
    return asAdministrator(async (db) => {
      const { rows } = await db.raw('show server_version');
      return `PostgreSQL ${rows[0].server_version.split(' ')[0]}`;
    });
  }
  const db = knex({
    client: 'better-sqlite3',
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
  });
  try {
    const [{ version }] = await db.raw('select sqlite_version() as version');
    return `SQLite ${version}`;
  } finally {
    await db.destroy();
  }
};
