import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { SECOND } from '../core/durations';
import { endOf, inBackground } from './background';
import { databaseKind } from './database-kind';
import { isUnavailable } from './database-errors';
import type { OwnTable } from './own-table';

/**
 * Something that is done again and again, by one node at a time. A node that loses its database while
 * it runs may find another one at the same job: what a job does must bear being begun twice.
 */
export interface Job {
  /** As `idempotency.purge`. */
  name: string;
  everySeconds: number;
  run(strapi: Core.Strapi): Promise<void>;
}

/** When each job was last taken, and until when nobody else takes it. Milliseconds since 1970. */
export const JOBS_TABLE: OwnTable = {
  name: 'cop_jobs',
  columns: {
    name: { type: 'string', column: { args: [64] } },
    holder: { type: 'string', column: { args: [96] } },
    leased_until: { type: 'biginteger' },
    due_at: { type: 'biginteger' },
  },
  indexes: [{ name: 'cop_jobs_name', columns: ['name'], type: 'unique' }],
};

/** A node that dies in the middle of a job is believed for this long; one that lives renews its lease. */
const LEASE_SECONDS = 60;
const RENEW_SECONDS = 20;
const TICK_SECONDS = 5;

const HOLDER = `${hostname().slice(0, 60)}:${process.pid}:${randomUUID().slice(0, 8)}`;

const jobRow = (strapi: Core.Strapi, where: { name: string; holder?: string }) =>
  strapi.db.connection(JOBS_TABLE.name).where(where);

/** Milliseconds since 1970 by the database's clock: the nodes' own may differ by minutes. */
const databaseNow = (db: Knex): Knex.Raw => {
  switch (databaseKind(db)) {
    case 'sqlite':
      return db.raw("cast((julianday('now') - 2440587.5) * 86400000 as integer)");
    case 'postgres':
      return db.raw('cast(extract(epoch from clock_timestamp()) * 1000 as bigint)');
    default:
      return db.raw('cast(unix_timestamp(now(3)) * 1000 as unsigned)');
  }
};

/** So many seconds after the database's present. */
const inSeconds = (strapi: Core.Strapi, seconds: number): Knex.Raw =>
  strapi.db.connection.raw('? + ?', [
    databaseNow(strapi.db.connection),
    strapi.db.connection.raw(String(seconds * SECOND)),
  ]);

const makeKnown = async (strapi: Core.Strapi, { name }: Job): Promise<void> => {
  if (await jobRow(strapi, { name }).first('id')) return;
  const row = { name, holder: '', leased_until: 0, due_at: 0 };
  await strapi.db.connection(JOBS_TABLE.name).insert(row).onConflict('name').ignore();
};

/** One statement decides which node has the job; @returns whether this one. */
const takeLease = async (strapi: Core.Strapi, { name }: Job): Promise<boolean> => {
  const at = databaseNow(strapi.db.connection);
  const taken = await jobRow(strapi, { name })
    .andWhere('due_at', '<=', at)
    .andWhere('leased_until', '<=', at)
    .update({ holder: HOLDER, leased_until: inSeconds(strapi, LEASE_SECONDS) });
  return taken === 1;
};

/** A job may take longer than a lease: while it runs here, nobody else takes it. */
const renewing = (strapi: Core.Strapi, { name }: Job): (() => void) => {
  const timer = setInterval(() => {
    jobRow(strapi, { name, holder: HOLDER })
      .update({ leased_until: inSeconds(strapi, LEASE_SECONDS) })
      // Without its database a node loses its lease, and its job with it.
      .catch(() => undefined);
  }, RENEW_SECONDS * SECOND);
  timer.unref();
  return () => clearInterval(timer);
};

/** It is due again some time after it ended; one that a dying node left is due at once. */
const giveBack = (strapi: Core.Strapi, { name, everySeconds }: Job) =>
  jobRow(strapi, { name, holder: HOLDER }).update({
    holder: '',
    leased_until: 0,
    due_at: inSeconds(strapi, everySeconds),
  });

/**
 * Does a job if it is due and no other node has it. What it throws is logged, and it is tried again
 * when it is due again.
 * @returns whether it was done here.
 */
export const runIfDue = async (strapi: Core.Strapi, job: Job): Promise<boolean> => {
  await makeKnown(strapi, job);
  if (!(await takeLease(strapi, job))) return false;
  const stopRenewing = renewing(strapi, job);
  try {
    await job.run(strapi);
  } catch (error) {
    strapi.log.error(`communities-of-practice: the job ${job.name} failed: ${String(error)}`);
  } finally {
    stopRenewing();
    await giveBack(strapi, job);
  }
  return true;
};

/**
 * Looks every few seconds for jobs that are due. One that takes long holds up no other.
 * @returns how to stop, once what runs has ended.
 */
export const startJobs = (strapi: Core.Strapi, jobs: readonly Job[]): (() => Promise<void>) => {
  const running = new Map<string, Promise<unknown>>();
  const look = inBackground(() => {
    for (const job of jobs) {
      if (running.has(job.name)) continue;
      const done = runIfDue(strapi, job)
        .catch((error) => {
          // Without its database a node has no jobs to do; the next look tries again.
          if (!isUnavailable(error))
            strapi.log.error(`communities-of-practice: the job ${job.name}: ${String(error)}`);
        })
        .finally(() => running.delete(job.name));
      running.set(job.name, done);
    }
  });
  const timer = setInterval(look, TICK_SECONDS * SECOND);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await endOf(Promise.all(running.values()));
  };
};
