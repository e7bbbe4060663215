import { wholeWeeks } from './whole-weeks';

const HOUR = 3_600_000;
const windowAt = (now: string, timeZone: string) => {
  const { weeks, previousWeeks, thisWeek } = wholeWeeks(new Date(now), timeZone);
  return {
    weeks,
    previousWeeks,
    from: weeks[0]?.from.toISOString(),
    until: weeks.at(-1)?.until.toISOString(),
    thisWeek: thisWeek.from.toISOString(),
  };
};
const hours = ({ from, until }: { from: Date; until: Date }) =>
  (until.getTime() - from.getTime()) / HOUR;

describe('the window', () => {
  it('is 13 whole ISO weeks, 91 days, and ends where this week begins', () => {
    // Friday.
    const found = windowAt('2026-11-27T12:00:00Z', 'UTC');
    expect(found.weeks).toHaveLength(13);
    expect(found.from).toBe('2026-08-24T00:00:00.000Z');
    expect(found.until).toBe('2026-11-23T00:00:00.000Z');
    expect(found.thisWeek).toBe(found.until);
    expect(found.previousWeeks.at(-1)?.until.toISOString()).toBe(found.from);
    expect(found.previousWeeks[0]?.from.toISOString()).toBe('2026-05-25T00:00:00.000Z');
  });

  it('leaves no gap between weeks', () => {
    const { weeks, previousWeeks } = windowAt('2026-11-27T12:00:00Z', 'Europe/London');
    const all = [...previousWeeks, ...weeks];
    expect(all).toHaveLength(26);
    all.slice(1).forEach(({ from }, index) => expect(from).toEqual(all[index]?.until));
  });

  it.each([
    ['the last moment of Sunday', '2026-11-22T23:59:59.999Z', '2026-11-16T00:00:00.000Z'],
    ['the first of Monday', '2026-11-23T00:00:00.000Z', '2026-11-23T00:00:00.000Z'],
    ['the new year in the week of the old', '2027-01-01T08:00:00Z', '2026-12-28T00:00:00.000Z'],
  ])('turns on Monday: %s', (_, now, monday) => {
    expect(windowAt(now, 'UTC').until).toBe(monday);
  });

  it.each([
    // Sunday 23:30 in UTC is Monday in Auckland (+13) and Sunday in New York.
    ['Pacific/Auckland', '2026-11-22T11:00:00.000Z'],
    ['America/New_York', '2026-11-16T05:00:00.000Z'],
    ['Asia/Kathmandu', '2026-11-22T18:15:00.000Z'],
  ])('turns by the clock of %s', (timeZone, monday) => {
    expect(windowAt('2026-11-22T23:30:00Z', timeZone).until).toBe(monday);
  });

  it('has an hour less or more where clocks change', () => {
    const spring = windowAt('2026-04-03T12:00:00Z', 'Europe/London').weeks;
    expect(spring.map(hours)).toEqual([...Array(12).fill(168), 167]);
    expect(spring.at(-1)?.until.toISOString()).toBe('2026-03-29T23:00:00.000Z');
    const autumn = windowAt('2026-10-28T12:00:00Z', 'Europe/London').weeks;
    expect(autumn.map(hours)).toEqual([...Array(12).fill(168), 169]);
    expect(autumn.at(-1)?.until.toISOString()).toBe('2026-10-26T00:00:00.000Z');
  });

  it('begins a Monday without a midnight at its first moment', () => {
    // Iran put its clocks forward at midnight of Monday, 22 March 2021 (to 01:00).
    const week = windowAt('2021-03-24T12:00:00Z', 'Asia/Tehran');
    expect(week.thisWeek).toBe('2021-03-21T20:30:00.000Z');
  });

  it('refuses a place that no clock knows', () => {
    expect(() => wholeWeeks(new Date(), 'Europe/Nowhere')).toThrow(RangeError);
  });
});
