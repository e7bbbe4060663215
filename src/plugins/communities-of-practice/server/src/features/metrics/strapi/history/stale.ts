import type { Knex } from 'knex';
import { METRIC_STATES } from './history.tables';

/** Says that what is kept of a community's weeks that end after this moment is no longer right. */
export const markStale = async (db: Knex, communityKey: string, from: number): Promise<void> => {
  // Of a community without a state nothing is kept yet.
  await db(METRIC_STATES.name)
    .where({ community_key: communityKey })
    .update({
      stale_from: db.raw('case when stale_from < ? then stale_from else ? end', [from, from]),
      changes: db.raw('changes + 1'),
    });
};

/** Says so of all that is kept: everything is counted again. */
export const markAllStale = async (db: Knex): Promise<void> => {
  await db(METRIC_STATES.name).update({ stale_from: 0, changes: db.raw('changes + 1') });
};
