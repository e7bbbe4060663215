import type { VisitRepeats } from '../../../../../shared/contracts';
import { DAY } from '../../../core/durations';
import type { VisitDates } from './visit.types';
import { wallClock, type WallTime } from './wall-clock';

/** One of the times that an offer comes again. */
export interface Occurrence extends VisitDates {
  /** What its place's clocks show, or would if they did not go forward over it. */
  begins: WallTime;
}

const DAYS = { week: 7, fortnight: 14 } as const;
const WEEK = 7;

/** Which one of its weekday that day of a month is: 2 of the second Tuesday. */
const timeInMonth = (day: number): number => Math.ceil(day / WEEK);

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** The last of its weekday, where it is the fifth: most months have four. */
const isLastOfMonth = (begins: WallTime): boolean => timeInMonth(new Date(begins).getUTCDate()) > 4;

/** Which one of its weekday in its month, as `BYSETPOS` counts: 2 the second, -1 the last. */
export const placeInMonth = (begins: WallTime): number =>
  isLastOfMonth(begins) ? -1 : timeInMonth(new Date(begins).getUTCDate());

/** So many months later the same weekday, the same one in its month. @returns milliseconds. */
const monthsLater = (begins: WallTime, months: number): WallTime => {
  const first = new Date(begins);
  const month = first.getUTCMonth() + months;
  const year = first.getUTCFullYear();
  const weekdayOfFirst = new Date(Date.UTC(year, month, 1)).getUTCDay();
  const earliest = 1 + ((first.getUTCDay() - weekdayOfFirst + WEEK) % WEEK);
  const weeks = isLastOfMonth(begins)
    ? Math.floor((daysIn(year, month) - earliest) / WEEK)
    : timeInMonth(first.getUTCDate()) - 1;
  return Date.UTC(year, month, earliest + weeks * WEEK) + (begins % DAY);
};

const laterBy = (begins: WallTime, every: VisitRepeats['every'], times: number): WallTime =>
  every === 'month' ? monthsLater(begins, times) : begins + times * DAYS[every] * DAY;

/** All the times that it comes, the first as it was given: at the same time of day there, whenever clocks change. */
export const occurrencesOf = (
  first: VisitDates,
  { every, times }: VisitRepeats
): [Occurrence, ...Occurrence[]] => {
  const clock = wallClock(first.timeZone);
  const begins = clock.shown(first.startsAt);
  const lasts = clock.shown(first.endsAt) - begins;
  const later = Array.from({ length: times - 1 }, (_, index): Occurrence => {
    const there = laterBy(begins, every, index + 1);
    const startsAt = clock.momentOf(there);
    const endsAt = clock.momentOf(there + lasts);
    return { startsAt, endsAt, timeZone: first.timeZone, begins: there };
  });
  return [{ ...first, begins }, ...later];
};
