import fs from 'node:fs';
import path from 'node:path';
import { knex, type Knex } from 'knex';

export type Client = 'sqlite' | 'postgres' | 'mysql';

/** The database that this run tests, by `TEST_DATABASE`; SQLite, which needs no server, otherwise. */
export const testClient = (): Client => {
  const asked = process.env.TEST_DATABASE ?? 'sqlite';
  if (asked === 'sqlite' || asked === 'postgres' || asked === 'mysql') return asked;
  throw new Error(`TEST_DATABASE must be sqlite, postgres or mysql, not "${asked}".`);
};

export const ROOT = path.resolve(__dirname, '..', '..');

const SERVERS = {
  postgres: {
    host: process.env.TEST_POSTGRES_HOST ?? '127.0.0.1',
    port: Number(process.env.TEST_POSTGRES_PORT ?? 5432),
    user: process.env.TEST_POSTGRES_USER ?? 'postgres',
    password: process.env.TEST_POSTGRES_PASSWORD ?? '',
  },
  mysql: {
    host: process.env.TEST_MYSQL_HOST ?? '127.0.0.1',
    port: Number(process.env.TEST_MYSQL_PORT ?? 3306),
    user: process.env.TEST_MYSQL_USER ?? 'root',
    password: process.env.TEST_MYSQL_PASSWORD ?? '',
  },
};

const administer = async (client: 'postgres' | 'mysql', work: (db: Knex) => Promise<void>) => {
  const pool = { min: 1, max: 1 };
  const db =
    client === 'postgres'
      ? knex({ client: 'pg', connection: { ...SERVERS.postgres, database: 'postgres' }, pool })
      : knex({ client: 'mysql2', connection: SERVERS.mysql, pool });
  try {
    await work(db);
  } finally {
    await db.destroy();
  }
};

const drop = (db: Knex, client: 'postgres' | 'mysql', name: string) =>
  client === 'postgres'
    ? db.raw('drop database if exists ?? with (force)', [name])
    : db.raw('drop database if exists ??', [name]);

/** What a test wrote need not outlive the server: a commit does not wait for the disk. */
const commitAtOnce = (db: Knex, name: string) =>
  db.raw('alter database ?? set synchronous_commit = off', [name]);

const recreate = (client: 'postgres' | 'mysql', name: string) =>
  administer(client, async (db) => {
    await drop(db, client, name);
    const charset = client === 'mysql' ? ' character set utf8mb4' : '';
    await db.raw(`create database ??${charset}`, [name]);
    if (client === 'postgres') await commitAtOnce(db, name);
  });

/** Removes what {@link freshDatabase} made. */
export const dropDatabase = async (name: string, client: Client = testClient()): Promise<void> => {
  if (client === 'sqlite') removeFiles(name);
  else await administer(client, async (db) => void (await drop(db, client, name)));
};

/** In memory where the system offers it: a suite commits thousands of times, and its database ends with it. */
const FILES = fs.existsSync('/dev/shm') ? '/dev/shm' : path.join(ROOT, '.tmp');

/** As the project's configuration reads it: from the project's root. */
const fileOf = (name: string): string => path.join(path.relative(ROOT, FILES), `${name}.db`);

const removeFiles = (name: string): void => {
  for (const suffix of ['', '-journal', '-wal', '-shm']) {
    fs.rmSync(path.join(ROOT, `${fileOf(name)}${suffix}`), { force: true });
  }
};

/** The environment that points Strapi at a database, there or not. */
const environmentOf = (name: string, client: Client): Record<string, string> => {
  if (client === 'sqlite') return { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: fileOf(name) };
  const { host, port, user, password } = SERVERS[client];
  return {
    DATABASE_CLIENT: client,
    DATABASE_HOST: host,
    DATABASE_PORT: String(port),
    DATABASE_NAME: name,
    DATABASE_USERNAME: user,
    DATABASE_PASSWORD: password,
  };
};

/** An empty database of its own for one suite. @returns the environment that points Strapi at it. */
export const freshDatabase = async (
  name: string,
  client: Client = testClient()
): Promise<Record<string, string>> => {
  if (client === 'sqlite') {
    fs.mkdirSync(FILES, { recursive: true });
    removeFiles(name);
  } else await recreate(client, name);
  return environmentOf(name, client);
};

/** MariaDB has no copy of a whole database: table after table, as each was made. */
const copyTables = async (db: Knex, from: string, to: string): Promise<void> => {
  await db.raw('use ??', [to]);
  await db.raw('set foreign_key_checks = 0');
  const [tables] = await db.raw(
    'select table_name as name from information_schema.tables where table_schema = ?',
    [from]
  );
  for (const { name } of tables as { name: string }[]) {
    const [[made]] = await db.raw('show create table ??.??', [from, name]);
    await db.raw((made as Record<string, string>)['Create Table'] ?? '');
    await db.raw('insert into ??.?? select * from ??.??', [to, name, from, name]);
  }
};

/** A database of its own that holds what another holds; nobody may be connected to that one. */
export const copyDatabase = async (
  from: string,
  to: string,
  client: Client = testClient()
): Promise<Record<string, string>> => {
  if (client === 'sqlite') {
    removeFiles(to);
    fs.copyFileSync(path.join(ROOT, fileOf(from)), path.join(ROOT, fileOf(to)));
  } else if (client === 'postgres') {
    await administer(client, async (db) => {
      await drop(db, client, to);
      await db.raw('create database ?? template ??', [to, from]);
      await commitAtOnce(db, to);
    });
  } else {
    await recreate(client, to);
    await administer(client, (db) => copyTables(db, from, to));
  }
  return environmentOf(to, client);
};
