/** Moments in the reader's own language. */
import { h } from './dom.js';

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

/** @type {[Intl.RelativeTimeFormatUnit, number][]} */
const UNITS = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
];

const relative = new Intl.RelativeTimeFormat([...navigator.languages], { numeric: 'auto' });
const exact = new Intl.DateTimeFormat([...navigator.languages], {
  dateStyle: 'full',
  timeStyle: 'short',
});
const dayOnly = new Intl.DateTimeFormat([...navigator.languages], {
  dateStyle: 'long',
  timeZone: 'UTC',
});

/** @param {string} moment @param {number} [now] */
const sinceWhen = (moment, now = Date.now()) => {
  const seconds = (Date.parse(moment) - now) / 1000;
  const [unit, size] = UNITS.find(([, each]) => Math.abs(seconds) >= each) ?? ['second', 1];
  return unit === 'second'
    ? relative.format(0, 'second')
    : relative.format(Math.round(seconds / size), unit);
};

/**
 * "yesterday", with the exact moment to hover over.
 * @param {string} moment ISO 8601
 */
export const ago = (moment) =>
  h(
    'time',
    {
      datetime: moment,
      title: exact.format(new Date(moment)),
      lang: relative.resolvedOptions().locale,
    },
    sinceWhen(moment)
  );

/** A calendar day. @param {string} day as `2026-03-31` */
export const onDay = (day) =>
  h(
    'time',
    { datetime: day, lang: dayOnly.resolvedOptions().locale },
    dayOnly.format(new Date(day))
  );
