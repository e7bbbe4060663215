import type { Core } from '@strapi/strapi';
import type { Health } from '../../../../../shared/contracts/admin';
import { DAY } from '../../../core/durations';
import { RefusedError } from '../../../core/refused-error';
import { TABLE } from '../../../persistence/uids';
import { WINDOW_WEEKS, wholeWeeks } from '../domain/whole-weeks';
import { answerOf } from '../kinds/answer';
import { METRICS } from '../kinds/registry';
import { readWeeks } from './facts/read-facts';
import { beganAt, bringUpToDate } from './history/bring-up-to-date';
import { fetchKeptWeeks, type KeptWeek } from './history/kept-weeks.queries';
import { metricsTimeZone } from './time-zone';

interface NamedCommunity {
  document_id: string;
  name: string;
  is_archived: boolean | number | null;
}

export interface KeptHealth {
  community: NamedCommunity;
  weeks: KeptWeek[];
}

/**
 * What is kept of a community, once it is right.
 * @throws RefusedError `not-found`.
 */
export const readKeptHealth = async (
  strapi: Core.Strapi,
  communityKey: string,
  now: Date
): Promise<KeptHealth> => {
  const db = strapi.db.connection;
  const community: NamedCommunity | undefined = await db(TABLE.communities)
    .where({ document_id: communityKey })
    .first('document_id', 'name', 'is_archived');
  if (!community) throw new RefusedError({ code: 'not-found' });
  await bringUpToDate(strapi, communityKey, now);
  return { community, weeks: await fetchKeptWeeks(db, communityKey) };
};

/** What has happened since Monday, and what waits now: never kept. */
const readThisWeek = async (strapi: Core.Strapi, communityKey: string, now: Date) => {
  const { thisWeek } = wholeWeeks(now, metricsTimeZone(strapi));
  const [soFar] = await readWeeks(strapi.db.connection, {
    communityKey,
    weeks: [{ from: thisWeek.from, until: now }],
  });
  return {
    from: thisWeek.from.toISOString(),
    contributions: soFar?.activities.reduce((sum, count) => sum + count, 0) ?? 0,
    exchanges: soFar?.exchanges.length ?? 0,
    waiting: soFar?.waitingOfOpen.successes ?? 0,
  };
};

const datedFigures = (weeks: readonly KeptWeek[], key: string) =>
  weeks.map(({ until, figures }) => ({ until: new Date(until), figure: figures[key] }));

/**
 * How a community is doing.
 * @throws RefusedError `not-found`.
 */
export const readHealth = async (
  strapi: Core.Strapi,
  communityKey: string,
  now: Date
): Promise<Health> => {
  const { community, weeks } = await readKeptHealth(strapi, communityKey, now);
  const timeZone = metricsTimeZone(strapi);
  const window = wholeWeeks(now, timeZone);
  const began = (await beganAt(strapi.db.connection, communityKey)) ?? now.getTime();
  const until = window.thisWeek.from;
  const stage = {
    ageWeeks: Math.max(0, Math.floor((until.getTime() - began) / (7 * DAY))),
    isClosing: Boolean(community.is_archived),
  };
  return {
    community: communityKey,
    name: community.name,
    ageWeeks: stage.ageWeeks,
    timeZone,
    window: {
      from: (window.weeks[0]?.from ?? until).toISOString(),
      until: until.toISOString(),
      weeks: WINDOW_WEEKS,
    },
    thisWeek: await readThisWeek(strapi, communityKey, now),
    metrics: METRICS.map((metric) => answerOf(metric, datedFigures(weeks, metric.key), stage)),
  };
};
