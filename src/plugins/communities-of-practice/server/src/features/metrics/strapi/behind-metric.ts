import type { Core } from '@strapi/strapi';
import { RefusedError } from '../../../core/refused-error';
import { TABLE } from '../../../persistence/uids';
import { contributionItems, type ItemRow } from '../../moderation';
import { wholeWeeks } from '../domain/whole-weeks';
import { METRICS } from '../kinds/registry';
import { findBehind } from './facts/answer.queries';
import { metricsTimeZone } from './time-zone';

/** So many are told; the figure says of how many. */
const SHOWN = 50;

/**
 * The contributions that made a metric worse in the window that it is told of.
 * @throws RefusedError `not-found` where there is no such community, or no contributions behind such a metric.
 */
export const readBehindMetric = async (
  strapi: Core.Strapi,
  communityKey: string,
  metricKey: string,
  now: Date
): Promise<{ rows: ItemRow[]; total: number }> => {
  const db = strapi.db.connection;
  const drillDown = METRICS.find(({ key }) => key === metricKey)?.drillDown;
  const community = await db(TABLE.communities).where({ document_id: communityKey }).first('id');
  if (!drillDown || !community) throw new RefusedError({ code: 'not-found' });
  const { weeks } = wholeWeeks(now, metricsTimeZone(strapi));
  const keys = await findBehind(db, { communityKey, weeks }, drillDown);
  const rows: ItemRow[] = await contributionItems(db)
    .whereIn('c.document_id', keys.slice(0, SHOWN))
    .where('c.standing', 'shown')
    .orderBy('c.posted_at');
  return { rows, total: keys.length };
};
