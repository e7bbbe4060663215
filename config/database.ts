import path from 'node:path';
import type { Core } from '@strapi/strapi';

type Database = Core.Config.Database;
type Settings = Pick<Database, 'settings'>;

/** Never drop a table because its plugin is missing at one boot (ADR 0002). */
const settings: Settings = { settings: { forceMigration: false } };

const database = ({ env }: Core.Config.Shared.ConfigParams): Database => {
  const server = {
    host: env('DATABASE_HOST', '127.0.0.1'),
    database: env('DATABASE_NAME', 'gathering_places'),
    user: env('DATABASE_USERNAME', 'strapi'),
    password: env('DATABASE_PASSWORD', ''),
  };
  const pool = {
    min: env.int('DATABASE_POOL_MIN', 2),
    max: env.int('DATABASE_POOL_MAX', 10),
    // A connection that is cut while it is being made would otherwise hold its place for 30 seconds.
    createTimeoutMillis: env.int('DATABASE_POOL_CREATE_TIMEOUT', 10_000),
  };

  switch (env('DATABASE_CLIENT', 'sqlite')) {
    case 'postgres':
      return {
        ...settings,
        connection: {
          client: 'postgres',
          connection: {
            ...server,
            port: env.int('DATABASE_PORT', 5432),
            schema: env('DATABASE_SCHEMA', 'public'),
            ssl: env.bool('DATABASE_SSL', false) && { rejectUnauthorized: true },
          },
          pool,
        },
      };
    case 'mysql':
      return {
        ...settings,
        connection: {
          client: 'mysql',
          connection: {
            ...server,
            port: env.int('DATABASE_PORT', 3306),
            charset: 'utf8mb4',
            timezone: 'Z',
            ...(env.bool('DATABASE_SSL', false) ? { ssl: { rejectUnauthorized: true } } : {}),
          },
          pool,
        },
      };
    default:
      return {
        ...settings,
        connection: {
          client: 'sqlite',
          connection: {
            filename: path.join(__dirname, '..', '..', env('DATABASE_FILENAME', '.tmp/data.db')),
          },
          useNullAsDefault: true,
        },
      };
  }
};

export default database;
