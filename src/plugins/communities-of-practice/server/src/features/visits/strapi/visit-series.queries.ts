import type { Knex } from 'knex';
import { TABLE } from '../../../persistence/uids';
import { visitRows, whereShown, type VisitRow } from './visit.queries';

export interface SeriesRows {
  /** Those that the person reads, the first first. */
  read: VisitRow[];
  /** How often what calendars show of any of them has changed. */
  changes: number;
}

/** All that were offered with this visit. */
export const findSeries = async (
  db: Knex,
  personKey: string,
  { series_key: key }: Pick<VisitRow, 'series_key'>
): Promise<SeriesRows> => {
  const read: VisitRow[] = await visitRows(db, personKey)
    .where('v.series_key', key)
    .where((shown) => shown.where(whereShown(personKey)).orWhere('v.author_key', personKey))
    .orderBy('v.series_number');
  const all: { sequence: number | null }[] = await db(TABLE.visits)
    .where('series_key', key)
    .select('sequence');
  return { read, changes: all.reduce((sum, { sequence }) => sum + Number(sequence ?? 0), 0) };
};

/** Those after it, by their documentIds, in the order in which whoever needs several holds them. */
export const findLater = async (
  trx: Knex.Transaction,
  { series_key: key, series_number: number }: Pick<VisitRow, 'series_key' | 'series_number'>
): Promise<string[]> => {
  if (key === null) return [];
  const rows: { document_id: string }[] = await trx(TABLE.visits)
    .where('series_key', key)
    .where('series_number', '>', number)
    .where('standing', 'shown')
    .orderBy('series_number')
    .select('document_id');
  return rows.map(({ document_id: documentId }) => documentId);
};
