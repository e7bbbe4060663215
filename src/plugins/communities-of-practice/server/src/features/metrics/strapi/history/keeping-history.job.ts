import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { now } from '../../../../core/clock';
import type { Job } from '../../../../persistence/jobs';
import { TABLE } from '../../../../persistence/uids';
import { metricsTimeZone } from '../time-zone';
import { wholeWeeks } from '../../domain/whole-weeks';
import { bringUpToDate, countedBy } from './bring-up-to-date';
import { METRIC_STATES, METRIC_WEEKS } from './history.tables';

/** Communities of which not all is kept, or not all that is kept is right. */
export const behind = (strapi: Core.Strapi, at: Date): Knex.QueryBuilder => {
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

/**
 * Keeps every community's history, one community at a time: what was counted before a node stopped is kept, and another
 * goes on after it.
 */
export const keepingHistory: Job = {
  name: 'metrics.keep-history',
  everySeconds: 60,
  async run(strapi) {
    const at = now();
    await forgetTheGone(strapi.db.connection);
    const communities: string[] = await behind(strapi, at).orderBy('co.id').pluck('co.document_id');
    for (const community of communities) await bringUpToDate(strapi, community, at);
  },
};
