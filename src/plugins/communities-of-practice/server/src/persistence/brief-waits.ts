import type { Core } from '@strapi/strapi';
import { isPassingConflict } from './database-errors';
import { databaseKind } from './database-kind';

/** Long enough for another process's statement; what takes longer is asked again, in `patience.ts`. */
const WAIT_MS = 20;
/** While another process is known to hold the file: a hundred who wait, one after the other, take no time. */
const WAIT_WHILE_HELD_MS = 1;

interface SqliteConnection {
  pragma(said: string, options?: { simple: boolean }): unknown;
}

/** Sets how long a connection waits, where it waits longer by itself, and only if it is to be another. */
const createWaits = () => {
  const longest = new WeakMap<SqliteConnection, number>();
  const current = new WeakMap<SqliteConnection, number>();
  return (connection: SqliteConnection, waitMs: number): void => {
    const own =
      longest.get(connection) ?? Number(connection.pragma('busy_timeout', { simple: true }));
    longest.set(connection, own);
    const wanted = Math.min(own, waitMs);
    if (current.get(connection) === wanted) return;
    current.set(connection, wanted);
    connection.pragma(`busy_timeout = ${wanted}`);
  };
};

/**
 * SQLite waits in the process for a lock that another process has, and everybody's requests with it:
 * five seconds by default. Once the server listens it waits for a moment, on whatever connection the
 * pool gives; and once it met such a lock hardly at all, until a query gets through. Not before: a boot
 * asks for nothing twice, and may wait.
 */
export const waitBrieflyOnceListening = (strapi: Core.Strapi): void => {
  const { connection } = strapi.db;
  if (databaseKind(connection) !== 'sqlite') return;
  strapi.server.httpServer.once('listening', () => {
    const setWait = createWaits();
    let isHeld = false;
    connection.on('query-error', (error: unknown) => {
      isHeld ||= isPassingConflict(error);
    });
    connection.on('query-response', () => {
      isHeld = false;
    });
    connection.client.pool.on('acquireSuccess', (_id: number, given: SqliteConnection) =>
      setWait(given, isHeld ? WAIT_WHILE_HELD_MS : WAIT_MS)
    );
  });
};
