import type { Knex } from 'knex';
import type { WeekFigures } from '../../kinds/week-figures';
import { toRecord } from '../../../../persistence/values';
import { METRIC_WEEKS } from './history.tables';

/** A week of a community as it is kept. Moments in milliseconds since 1970. */
export interface KeptWeek {
  from: number;
  until: number;
  figures: WeekFigures;
}

interface Row {
  begins_at: number | string;
  ends_at: number | string;
  figures: unknown;
}

/** All that is kept of a community, the oldest first. */
export const fetchKeptWeeks = async (db: Knex, communityKey: string): Promise<KeptWeek[]> => {
  const rows: Row[] = await db(METRIC_WEEKS.name)
    .where({ community_key: communityKey })
    .orderBy('begins_at')
    .select('begins_at', 'ends_at', 'figures');
  return rows.map((row) => ({
    from: Number(row.begins_at),
    until: Number(row.ends_at),
    figures: toRecord(row.figures) as WeekFigures,
  }));
};
