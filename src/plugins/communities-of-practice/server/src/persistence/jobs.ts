import { hostname } from 'node:os';
import type { Core } from '@strapi/strapi';
import { now } from '../core/clock';
import { SECOND } from '../core/durations';
import type { OwnTable } from './own-table';

/** Something that is done again and again, by one node at a time. */
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

/** A node that dies in the middle of a job is believed for this long. */
const LEASE_SECONDS = 60;
const TICK_SECONDS = 5;

const HOLDER = `${hostname().slice(0, 60)}:${process.pid}`;

const makeKnown = async (strapi: Core.Strapi, { name }: Job): Promise<void> => {
  const row = { name, holder: '', leased_until: 0, due_at: 0 };
  await strapi.db.connection(JOBS_TABLE.name).insert(row).onConflict('name').ignore();
};

/** One statement decides which node has the job; @returns whether this one. */
const takeLease = async (strapi: Core.Strapi, { name, everySeconds }: Job): Promise<boolean> => {
  const at = now().getTime();
  const taken = await strapi.db
    .connection(JOBS_TABLE.name)
    .where({ name })
    .andWhere('due_at', '<=', at)
    .andWhere('leased_until', '<=', at)
    .update({
      holder: HOLDER,
      leased_until: at + Math.max(LEASE_SECONDS, everySeconds) * SECOND,
      due_at: at + everySeconds * SECOND,
    });
  return taken === 1;
};

const giveBack = (strapi: Core.Strapi, { name }: Job) =>
  strapi.db
    .connection(JOBS_TABLE.name)
    .where({ name, holder: HOLDER })
    .update({ holder: '', leased_until: 0 });

/**
 * Does a job if it is due and no other node has it. What it throws is logged, and it is tried again
 * when it is due again.
 * @returns whether it was done here.
 */
export const runIfDue = async (strapi: Core.Strapi, job: Job): Promise<boolean> => {
  await makeKnown(strapi, job);
  if (!(await takeLease(strapi, job))) return false;
  try {
    await job.run(strapi);
  } catch (error) {
    strapi.log.error(`communities-of-practice: the job ${job.name} failed: ${String(error)}`);
  } finally {
    await giveBack(strapi, job);
  }
  return true;
};

/** Looks every few seconds for jobs that are due. @returns how to stop, once what runs has ended. */
export const startJobs = (strapi: Core.Strapi, jobs: readonly Job[]): (() => Promise<void>) => {
  let running: Promise<void> | null = null;
  let isStopped = false;
  const round = async () => {
    for (const job of jobs) {
      if (isStopped) return;
      // Without its database a node has no jobs to do; the next round tries again.
      await runIfDue(strapi, job).catch(() => false);
    }
  };
  const timer = setInterval(() => {
    running ??= round().finally(() => {
      running = null;
    });
  }, TICK_SECONDS * SECOND);
  timer.unref();
  return async () => {
    isStopped = true;
    clearInterval(timer);
    await running;
  };
};
