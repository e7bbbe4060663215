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
  /** Of a moment to come, as much as one needs: "Friday 20:15" within a day, "Friday" within days, else the date. */
  until(moment: string): string;
  /** A calendar day, as `2026-03-31`. */
  day(day: string): string;
}

/** @param language as `en-GB` */
export const momentsIn = (language: string, now: () => number = Date.now): Moments => {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const exact = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' });
  const calendar = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const untilBy: readonly [number, Intl.DateTimeFormatOptions][] = [
    [DAY, { weekday: 'long', hour: 'numeric', minute: 'numeric' }],
    [6 * DAY, { weekday: 'long' }],
    [Infinity, { day: 'numeric', month: 'long' }],
  ];
  return {
    until: (moment) => {
      const seconds = (Date.parse(moment) - now()) / 1000;
      const options = untilBy.find(([most]) => seconds < most)?.[1];
      return new Intl.DateTimeFormat(language, options).format(new Date(moment));
    },
    ago: (moment) => {
      const seconds = (Date.parse(moment) - now()) / 1000;
      const [unit, size] = UNITS.find(([, each]) => Math.abs(seconds) >= each) ?? ['second', 0];
      return relative.format(size === 0 ? 0 : Math.round(seconds / size), unit);
    },
    day: (day) => calendar.format(new Date(day)),
    exactly: (moment) => exact.format(new Date(moment)),
  };
};
