import type { Core } from '@strapi/strapi';
import { databaseKind, type DatabaseKind } from './database-kind';

const PROBE_MS = 1_000;

const after = (ms: number): { passed: Promise<false>; stop: () => void } => {
  let stop = (): void => undefined;
  const passed = new Promise<false>((resolve) => {
    const timer = setTimeout(() => resolve(false), ms);
    stop = () => clearTimeout(timer);
  });
  return { passed, stop };
};

let probing: Promise<boolean> | null = null;

/** SQLite says whether the file can be read now, instead of waiting and letting everybody wait. */
const ASKED: Readonly<Record<DatabaseKind, readonly string[]>> = {
  sqlite: ['pragma busy_timeout = 0', 'select 1 from sqlite_master limit 1'],
  postgres: ['select 1'],
  mysql: ['select 1'],
};

/** A connection of its own: the pool's may all be waiting for a server that went silent. */
const answers = async (strapi: Core.Strapi): Promise<boolean> => {
  const db = strapi.db.connection;
  try {
    const own = await db.client.acquireRawConnection();
    try {
      for (const asked of ASKED[databaseKind(db)]) await db.raw(asked).connection(own);
    } finally {
      await db.client.destroyRawConnection(own);
    }
    return true;
  } catch {
    // Whatever the reason, it cannot be asked now.
    return false;
  }
};

/**
 * Whether the database answers somebody new within a second; false when it is gone or silent. However
 * many ask at once, it is asked once.
 */
export const isReachable = (strapi: Core.Strapi): Promise<boolean> => {
  if (probing) return probing;
  const late = after(PROBE_MS);
  probing = Promise.race([answers(strapi), late.passed]).finally(() => {
    late.stop();
    probing = null;
  });
  return probing;
};
