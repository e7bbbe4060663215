import type { Age, DaysAgo } from './script.types';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface Dating {
  /** The instant of an age. */
  at(age: Age): Date;
  /** The calendar day, as 'YYYY-MM-DD'. */
  day(day: DaysAgo): string;
  /** The same time of day, so many days later; it may be still to come. */
  daysAfter(moment: Date, days: number): Date;
  /** A believable moment after `moment`, the same for the same `seed`, never today or later. */
  soonAfter(moment: Date, seed: string): Date;
}

/** FNV-1a, so that derived moments look scattered yet never change. */
const scatter = (seed: string): number => {
  let hash = 0x811c9dc5;
  for (const char of seed) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return hash;
};

/** Everything is dated from the midnight (UTC) that began `today`, whatever the hour. */
export const datingFrom = (today: Date): Dating => {
  const midnight = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate());
  const dayStart = (daysAgo: number) => midnight - daysAgo * DAY;

  return {
    at(age) {
      const [, days, hour, minute] = /^(\d+) (\d\d):(\d\d)$/.exec(age) ?? [];
      if (!days || !hour || !minute || Number(days) < 1) throw new RangeError(`Not an age: ${age}`);
      return new Date(dayStart(Number(days)) + Number(hour) * HOUR + Number(minute) * MINUTE);
    },
    day({ daysAgo }) {
      return new Date(dayStart(daysAgo)).toISOString().slice(0, 10);
    },
    daysAfter: (moment, days) => new Date(moment.getTime() + days * DAY),
    soonAfter(moment, seed) {
      const hash = scatter(seed);
      const sameDay = moment.getTime() + (5 + (hash % 50)) * MINUTE;
      const startOfNext = Math.floor(moment.getTime() / DAY) * DAY + DAY;
      const later =
        startOfNext + (hash % 2) * DAY + (7 + (hash % 15)) * HOUR + (hash % 59) * MINUTE;
      const isSameDay = hash % 3 === 0 || later >= midnight;
      return new Date(Math.min(isSameDay ? sameDay : later, midnight - 1));
    },
  };
};
