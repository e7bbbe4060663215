import { randomBytes } from 'node:crypto';
import { visitDates, type VisitRepeats } from '../../../../../shared/contracts';
import { toJson } from '../../../persistence/values';
import { occurrencesOf, type Occurrence } from '../domain/visit-series';
import type { VisitDates } from '../domain/visit.types';
import { datesOf } from './readable-visit';
import { inJson } from './stored-visit';
import type { VisitRow } from './visit.queries';

const KEY_BYTES = 12;

/** The attributes of each visit of an offer that comes again, from the first to the last. */
export const seriesWith = (first: VisitDates, repeats: VisitRepeats) => {
  const seriesKey = randomBytes(KEY_BYTES).toString('hex');
  return occurrencesOf(first, repeats).map(({ startsAt, endsAt, timeZone }, index) => ({
    ...{ startsAt, endsAt, timeZone, seriesKey },
    repeatsEvery: repeats.every,
    seriesNumber: index + 1,
    seriesOf: repeats.times,
    seriesBegan: inJson(first),
  }));
};

/** All the times that were offered with this visit, whatever became of them; null where it was offered once. */
export const timesOffered = (row: VisitRow): [Occurrence, ...Occurrence[]] | null => {
  const first = visitDates.safeParse(toJson(row.series_began)).data;
  if (first === undefined || row.repeats_every === null) return null;
  return occurrencesOf(datesOf(first), {
    every: row.repeats_every,
    times: Number(row.series_of),
  });
};
