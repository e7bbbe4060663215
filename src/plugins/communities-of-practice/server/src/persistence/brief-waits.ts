import type { Core } from '@strapi/strapi';
import { databaseKind } from './database-kind';

/** Long enough for another process's statement; what takes longer is asked again, in `patience.ts`. */
const WAIT_MS = 20;

interface SqliteConnection {
  pragma(said: string, options?: { simple: boolean }): unknown;
}

const waitBriefly = (connection: SqliteConnection): void => {
  if (Number(connection.pragma('busy_timeout', { simple: true })) > WAIT_MS) {
    connection.pragma(`busy_timeout = ${WAIT_MS}`);
  }
};

/**
 * SQLite waits in the process for a lock that another process has, and everybody's requests with it:
 * five seconds by default. Once the server listens it waits for a moment, on whatever connection the
 * pool gives. Not before: a boot asks for nothing twice, and may wait.
 */
export const waitBrieflyOnceListening = (strapi: Core.Strapi): void => {
  const { connection } = strapi.db;
  if (databaseKind(connection) !== 'sqlite') return;
  strapi.server.httpServer.once('listening', () => {
    const told = new WeakSet<SqliteConnection>();
    connection.client.pool.on('acquireSuccess', (_id: number, given: SqliteConnection) => {
      if (told.has(given)) return;
      told.add(given);
      waitBriefly(given);
    });
  });
};
