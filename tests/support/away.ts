import path from 'node:path';
import { knex, type Knex } from 'knex';
import { cuttable } from './cuttable';
import { ROOT, testClient } from './databases';

/** A database that can be taken away from the app, and given back. */
export interface TakenAway {
  take(): Promise<void>;
  /** Still there, as far as one can see, but silent; SQLite knows no such thing. */
  silence: (() => void) | null;
  /** Takes it away under the first statement that contains these words; a file cannot be. */
  takeAt: ((words: string) => void) | null;
  giveBack(): Promise<void>;
  end(): Promise<void>;
}

type Environment = Record<string, string>;

/** Another process of the machine that holds the file for itself. */
const lockedFile = (filename: string): TakenAway => {
  let other: Knex | null = null;
  const giveBack = async (): Promise<void> => {
    await other?.destroy();
    other = null;
  };
  return {
    async take() {
      other = knex({
        client: 'better-sqlite3',
        connection: { filename: path.join(ROOT, filename) },
        useNullAsDefault: true,
      });
      await other.raw('begin exclusive');
    },
    silence: null,
    takeAt: null,
    giveBack,
    end: giveBack,
  };
};

/**
 * For the database that this process's environment points to.
 * @returns what the environment of a node says instead, and how its database is taken away.
 */
export const databaseToTake = async (): Promise<{
  environment: Environment;
  database: TakenAway;
}> => {
  const {
    DATABASE_FILENAME: filename = '',
    DATABASE_HOST: host = '',
    DATABASE_PORT: port = '',
  } = process.env;
  if (testClient() === 'sqlite') return { environment: {}, database: lockedFile(filename) };
  const way = await cuttable(host, Number(port));
  const database: TakenAway = {
    take: way.cut,
    silence: way.silence,
    takeAt: way.cutAt,
    giveBack: way.restore,
    end: way.close,
  };
  // A connection that is cut while it is made is given up as soon as in a church's own Strapi.
  const environment = { DATABASE_PORT: String(way.port), DATABASE_POOL_CREATE_TIMEOUT: '10000' };
  return { environment, database };
};
