import { setTimeout as sleep } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { now } from '../../../../core/clock';
import type { Job } from '../../../../persistence/jobs';
import { TABLE } from '../../../../persistence/uids';
import { metricsTimeZone } from '../time-zone';
import { wholeWeeks } from '../../domain/whole-weeks';
import { bringUpToDate, countedBy } from './bring-up-to-date';
import { METRIC_STATES, METRIC_WEEKS } from './history.tables';
import { markAllStale } from './stale';

/** Communities of which not all is kept, or not all that is kept is right. */
const behind = (strapi: Core.Strapi, at: Date): Knex.QueryBuilder => {
  const timeZone = metricsTimeZone(strapi);
  const until = wholeWeeks(at, timeZone, 1).thisWeek.from.getTime();
  return strapi.db
    .connection(`${TABLE.communities} as co`)
    .leftJoin(`${METRIC_STATES.name} as s`, 's.community_key', 'co.document_id')
    .where((wrong) =>
      wrong
        .whereNull('s.id')
        .orWhereNotNull('s.stale_from')
        .orWhere('s.kept_until', '<', until)
        .orWhereNot('s.counted_by', countedBy(timeZone))
    );
};

const forgetTheGone = async (db: Knex): Promise<void> => {
  for (const { name } of [METRIC_WEEKS, METRIC_STATES]) {
    await db(name)
      .whereNotIn('community_key', db(TABLE.communities).select('document_id'))
      .delete();
  }
};

/** How far a counting of every community is. */
export interface Progress {
  done: number;
  of: number;
}

const bringAllUpToDate = async (
  strapi: Core.Strapi,
  at: Date,
  onProgress: (progress: Progress) => void
): Promise<number> => {
  const communities: string[] = await behind(strapi, at).orderBy('co.id').pluck('co.document_id');
  for (const [index, community] of communities.entries()) {
    const began = performance.now();
    await bringUpToDate(strapi, community, at);
    // As long as one takes, the next lets others have the database and this process.
    await sleep(performance.now() - began);
    onProgress({ done: index + 1, of: communities.length });
  }
  return communities.length;
};

/**
 * Counts every community's history again, one community at a time: what is counted is kept when a node stops in between,
 * and the job goes on with the others.
 * @returns how many communities were counted.
 */
export const rebuildHistory = async (
  strapi: Core.Strapi,
  onProgress: (progress: Progress) => void
): Promise<number> => {
  await markAllStale(strapi.db.connection);
  return bringAllUpToDate(strapi, now(), onProgress);
};

/** Keeps every community's history. */
export const keepingHistory: Job = {
  name: 'metrics.keep-history',
  everySeconds: 60,
  async run(strapi) {
    await forgetTheGone(strapi.db.connection);
    await bringAllUpToDate(strapi, now(), () => undefined);
  },
};
