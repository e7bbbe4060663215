import type { Typed } from '../../forms/form';
import { datesIn, type VisitDates } from './visit-time';

export const RHYTHMS = ['week', 'fortnight', 'month'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

export const TIMES_MAX = 26;
const TIMES_AT_FIRST = 6;
const WEEK = 7;
const DAY_MS = 86_400_000;

export interface Repeats {
  every: Rhythm;
  times: number;
}

/** How many times, as typed; a few as long as nobody has typed there. */
export const timesIn = (typed: Typed): string => String(typed.times ?? TIMES_AT_FIRST);

/** How the offer comes again; undefined for an offer that does not, or has no date yet. */
export const repeatsIn = (typed: Typed): Repeats | undefined => {
  const every = RHYTHMS.find((rhythm) => rhythm === typed.every);
  return every === undefined || datesIn(typed).length === 0
    ? undefined
    : { every, times: Number(timesIn(typed)) };
};

/** So many months later the same weekday, the same one in its month; the fifth or else the last. */
const monthsLater = (first: Date, months: number): Date => {
  const later = new Date(first);
  const time = Math.ceil(first.getDate() / WEEK);
  later.setDate(1);
  later.setMonth(later.getMonth() + months);
  const month = later.getMonth();
  later.setDate(1 + ((first.getDay() - later.getDay() + WEEK) % WEEK) + (time - 1) * WEEK);
  if (later.getMonth() !== month) later.setDate(later.getDate() - WEEK);
  later.setHours(first.getHours(), first.getMinutes());
  return later;
};

const laterBy = (first: Date, every: Rhythm, times: number): Date => {
  if (every === 'month') return monthsLater(first, times);
  const later = new Date(first);
  later.setDate(first.getDate() + times * (every === 'week' ? WEEK : 2 * WEEK));
  return later;
};

/** The dates that an offer then has, by the reader's own clock: what they are shown before they send it. */
export const datesOfAll = (first: VisitDates, { every, times }: Repeats): VisitDates[] =>
  Array.from({ length: Math.min(Math.max(times, 0), TIMES_MAX) || 0 }, (_, index) => {
    const [starts, ends] = [new Date(first.startsAt), new Date(first.endsAt)];
    const later = laterBy(starts, every, index);
    // Days, not hours: whenever clocks change it ends when it ended the first time.
    ends.setDate(ends.getDate() + Math.round((later.getTime() - starts.getTime()) / DAY_MS));
    return { ...first, startsAt: later.toISOString(), endsAt: ends.toISOString() };
  });
