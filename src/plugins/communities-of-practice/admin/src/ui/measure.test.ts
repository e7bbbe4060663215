import { measure } from './measure';

const HOUR = 3600;
const DAY = 24 * HOUR;

describe('measure', () => {
  it.each([
    [0, 0, 'minute'],
    [59, 0, 'minute'],
    [HOUR - 1, 59, 'minute'],
    [HOUR, 1, 'hour'],
    [36 * HOUR, 1, 'day'],
    [13 * DAY, 13, 'day'],
    [14 * DAY, 2, 'week'],
    [59 * DAY, 8, 'week'],
    [60 * DAY, 2, 'month'],
    [729 * DAY, 24, 'month'],
    [730 * DAY, 2, 'year'],
  ])('%i seconds are %i of the unit %s', (seconds, count, unit) => {
    expect(measure(seconds)).toEqual({ unit, count });
  });

  it('counts what has not come yet as none', () => {
    expect(measure(-5 * DAY)).toEqual({ unit: 'minute', count: 0 });
  });
});
