import { createRequire } from 'node:module';

const { knex } = createRequire(import.meta.url)('knex');

/** A database on a server that was made for the demo alone, by its name. */
export const MADE_FOR_THE_DEMO = /^gathering_places_demo_\d+$/;

/** The servers that the tests know, by the same environment. */
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

const administer = async (client, work) => {
  const connection =
    client === 'postgres' ? { ...SERVERS.postgres, database: 'postgres' } : SERVERS.mysql;
  const driver = client === 'postgres' ? 'pg' : 'mysql2';
  const db = knex({ client: driver, connection, pool: { min: 1, max: 1 } });
  try {
    await work(db);
  } finally {
    await db.destroy();
  }
};

const dropFrom = (db, client, name) =>
  db.raw(`drop database if exists ??${client === 'postgres' ? ' with (force)' : ''}`, [name]);

/**
 * A database for one run of the demo.
 * @param {'sqlite' | 'postgres' | 'mysql'} client
 * @returns {Promise<{ env: Record<string, string>, drop: () => Promise<void> }>} what points Strapi at it;
 *   a file is kept for looking at it, a server's database is dropped.
 */
export const demoDatabase = async (client) => {
  if (client === 'sqlite') {
    const env = { DATABASE_CLIENT: client, DATABASE_FILENAME: '.tmp/e2e.db' };
    return { env, drop: async () => {} };
  }
  const name = `gathering_places_demo_${process.pid}`;
  await administer(client, async (db) => {
    await dropFrom(db, client, name);
    await db.raw(`create database ??${client === 'mysql' ? ' character set utf8mb4' : ''}`, [name]);
  });
  const { host, port, user, password } = SERVERS[client];
  return {
    env: {
      DATABASE_CLIENT: client,
      DATABASE_HOST: host,
      DATABASE_PORT: String(port),
      DATABASE_NAME: name,
      DATABASE_USERNAME: user,
      DATABASE_PASSWORD: password,
    },
    drop: () => administer(client, (db) => dropFrom(db, client, name)),
  };
};
