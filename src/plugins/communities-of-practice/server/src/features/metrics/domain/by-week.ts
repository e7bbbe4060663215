import type { Stretch } from './whole-weeks';

/**
 * What falls into each of these weeks.
 * @param weeks the oldest first, each beginning where the one before ends.
 * @param at when one was; milliseconds since 1970.
 * @returns for each week its own, in the order given; what lies before or after is left out.
 */
export const byWeek = <T>(
  weeks: readonly Stretch[],
  all: readonly T[],
  at: (one: T) => number
): T[][] => {
  const ends = Float64Array.from(weeks, ({ until }) => until.getTime());
  const start = weeks[0]?.from.getTime() ?? Infinity;
  const found: T[][] = weeks.map(() => []);
  for (const one of all) {
    const moment = at(one);
    if (moment < start) continue;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((ends[middle] ?? 0) <= moment) low = middle + 1;
      else high = middle;
    }
    found[low]?.push(one);
  }
  return found;
};
