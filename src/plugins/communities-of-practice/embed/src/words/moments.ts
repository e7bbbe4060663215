const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
];

/** Moments in the reader's language. */
export interface Moments {
  /** "yesterday"; "now" for what was less than a minute ago. */
  ago(moment: string): string;
  /** The day and the time of day. */
  exactly(moment: string): string;
  /** A calendar day, as `2026-03-31`. */
  day(day: string): string;
}

/** @param language as `en-GB` */
export const momentsIn = (language: string, now: () => number = Date.now): Moments => {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const exact = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' });
  const calendar = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    ago: (moment) => {
      const seconds = (Date.parse(moment) - now()) / 1000;
      const [unit, size] = UNITS.find(([, each]) => Math.abs(seconds) >= each) ?? ['second', 0];
      return relative.format(size === 0 ? 0 : Math.round(seconds / size), unit);
    },
    day: (day) => calendar.format(new Date(day)),
    exactly: (moment) => exact.format(new Date(moment)),
  };
};
