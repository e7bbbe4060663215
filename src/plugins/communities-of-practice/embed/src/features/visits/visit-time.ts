import type { App } from '../../app/app';
import type { Typed } from '../../forms/form';

/** When a visit is, and by the clocks of which place. */
export interface VisitDates {
  startsAt: string;
  endsAt: string;
  /** IANA, as `Europe/London`. */
  timeZone: string;
}

/** Where the reader's own clock is. */
export const ownTimeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** "Saturday 8 February 2031, 10:00–12:00", by the clocks of where it is; elsewhere with what place that is. */
export const spanOf = (
  { language, say }: Pick<App, 'language' | 'say'>,
  { startsAt, endsAt, timeZone }: VisitDates
): string => {
  const span = new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).formatRange(new Date(startsAt), new Date(endsAt));
  return timeZone === ownTimeZone() ? span : say('visit.when-there', { span, timeZone });
};

/** How many dates one may propose. */
export const DATES_MAX = 3;

/** What was typed as the date of that number, by the clock of whoever typed it; null unless it is whole. */
const datesAt = (typed: Typed, index: number): VisitDates | null => {
  const [day, from, to] = ['day', 'from', 'to'].map((name) => typed[`${name}.${index}`]);
  if (!day || !from || !to) return null;
  const [starts, ends] = [from, to].map((time) => new Date(`${String(day)}T${String(time)}`));
  if (!starts || !ends || Number.isNaN(starts.getTime()) || Number.isNaN(ends.getTime()))
    return null;
  return {
    startsAt: starts.toISOString(),
    endsAt: ends.toISOString(),
    timeZone: ownTimeZone(),
  };
};

export const datesIn = (typed: Typed): VisitDates[] =>
  Array.from({ length: DATES_MAX }, (_, index) => datesAt(typed, index)).filter(
    (dates) => dates !== null
  );
