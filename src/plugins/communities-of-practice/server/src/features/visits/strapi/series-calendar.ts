import {
  ICalEventRepeatingFreq,
  ICalWeekday,
  type ICalCalendar,
  type ICalRepeatingOptions,
} from 'ical-generator';
import { placeInMonth, type Occurrence } from '../domain/visit-series';
import type { VisitDates } from '../domain/visit.types';
import { wallClock } from '../domain/wall-clock';
import { agreedDates } from './readable-visit';
import { newCalendar, shownOf } from './visit-calendar';
import type { SeriesRows } from './visit-series.queries';
import type { VisitRow } from './visit.queries';
import { ZonedTime, zoneBetween } from './zoned-time';

const WEEKDAYS = [
  ICalWeekday.SU,
  ICalWeekday.MO,
  ICalWeekday.TU,
  ICalWeekday.WE,
  ICalWeekday.TH,
  ICalWeekday.FR,
  ICalWeekday.SA,
];

/** By its end, since what clocks never show is counted by some calendars alone (RFC 5545, 3.3.10). */
const ruleOf = (row: VisitRow, times: [Occurrence, ...Occurrence[]]): ICalRepeatingOptions => {
  const [{ begins }] = times;
  const until = times.at(-1)?.startsAt;
  if (row.repeats_every !== 'month') {
    const interval = row.repeats_every === 'fortnight' ? 2 : 1;
    return { freq: ICalEventRepeatingFreq.WEEKLY, interval, until };
  }
  const byDay = WEEKDAYS[new Date(begins).getUTCDay()];
  return {
    freq: ICalEventRepeatingFreq.MONTHLY,
    until,
    ...(byDay ? { byDay: [byDay], bySetPos: placeInMonth(begins) } : {}),
  };
};

const lasts = ({ startsAt, endsAt }: VisitDates): number => endsAt.getTime() - startsAt.getTime();

/** Written at its time in the series, which it keeps wherever it is moved. */
const placeOf = ({ startsAt, timeZone, begins }: Occurrence): ZonedTime =>
  new ZonedTime(startsAt, timeZone, begins);

const zoned = ({ startsAt, endsAt, timeZone }: VisitDates) => ({
  start: new ZonedTime(startsAt, timeZone),
  end: new ZonedTime(endsAt, timeZone),
  timezone: timeZone,
});

/** Whether it is just what the rule makes of it, by its clocks and by how long it lasts. */
const isByRule = (dates: VisitDates, offered: Occurrence, first: Occurrence): boolean =>
  wallClock(offered.timeZone).shown(dates.startsAt) === offered.begins &&
  lasts(dates) === lasts(first);

/** What calendars show of it; what they know it by and when it was changed is the series'. */
const said = (row: VisitRow) => {
  const { summary, description, location, status } = shownOf(row);
  return { summary, description, location, status };
};

const addChanged = (
  calendar: ICalCalendar,
  rows: readonly VisitRow[],
  times: [Occurrence, ...Occurrence[]],
  common: { id: string; sequence: number }
): void => {
  const usual = JSON.stringify(rows[0] && said(rows[0]));
  for (const row of rows) {
    const [dates, offered] = [agreedDates(row), times[Number(row.series_number) - 1]];
    if (dates === null || offered === undefined) continue;
    if (isByRule(dates, offered, times[0]) && JSON.stringify(said(row)) === usual) continue;
    const { stamp } = shownOf(row);
    calendar.createEvent({
      ...{ ...common, ...said(row), stamp },
      // Every part of it by the zone of the series, in which its place in it is told.
      ...zoned({ ...dates, timeZone: offered.timeZone }),
      recurrenceId: placeOf(offered),
    });
  }
};

/**
 * All times that an offer comes, as one repeating event by the clocks of where it is (RFC 5545): what was moved,
 * cancelled or reworded says so in its place, what the person does not read is left out.
 */
export const calendarOfSeries = (
  row: VisitRow,
  times: [Occurrence, ...Occurrence[]],
  { read, changes }: SeriesRows
): string => {
  const usual = read.find(({ state }) => state !== 'cancelled') ?? read[0] ?? row;
  const numbers = new Set(read.map(({ series_number: number }) => Number(number)));
  const exclude = times.filter((_, index) => !numbers.has(index + 1)).map(placeOf);
  const moments = [...times, ...read.flatMap((one) => agreedDates(one) ?? [])];
  const starts = moments.map(({ startsAt }) => startsAt.getTime());
  const calendar = newCalendar();
  calendar.timezone({
    name: null,
    generator: zoneBetween(new Date(Math.min(...starts)), new Date(Math.max(...starts))),
  });
  const common = { id: `${String(row.series_key)}@gathering-places`, sequence: changes };
  const stamps = read.map((one) => shownOf(one).stamp.getTime());
  calendar.createEvent({
    ...{ ...common, ...said(usual), stamp: new Date(Math.max(...stamps)) },
    ...zoned(times[0]),
    repeating: { ...ruleOf(row, times), ...(exclude.length > 0 ? { exclude } : {}) },
  });
  addChanged(calendar, [usual, ...read.filter((one) => one !== usual)], times, common);
  return calendar.toString();
};
