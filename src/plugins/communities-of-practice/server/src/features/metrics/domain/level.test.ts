import * as fc from 'fast-check';
import { levelOf, type Landmarks, type Measured } from './level';
import { wilsonInterval } from './proportions';

const ANSWERED: Landmarks = { better: 'higher', healthy: 0.8, watch: 0.61 };
const WAITING: Landmarks = { better: 'lower', healthy: 0.1, watch: 0.25 };
const GROWN = { ageWeeks: 13, isClosing: false };

const point = (value: number | null, n = 30): Measured => ({ value, interval: null, n });
const spread = (value: number, low: number, high: number): Measured => ({
  ...point(value),
  interval: { low, high },
});
const ofThose = (successes: number, n: number): Measured => ({
  value: successes / n,
  interval: wilsonInterval(successes, n),
  n,
});

describe('the level of a figure', () => {
  it.each([
    ['reaches the line, and the interval leaves out the concern side', 0.8, 0.61, 0.9, 'healthy'],
    ['reaches the line, and it might be a concern', 0.8, 0.6, 0.9, 'watch'],
    ['does not reach the line, though nothing speaks for a concern', 0.79, 0.7, 0.85, 'watch'],
    ['lies between the lines', 0.61, 0.3, 0.9, 'watch'],
    ['is on the concern side, and it might be healthy', 0.6, 0.4, 0.8, 'watch'],
    ['is on the concern side, and the interval leaves out healthy', 0.6, 0.4, 0.79, 'concern'],
  ] as const)('that %s', (_, value, low, high, level) => {
    expect(levelOf(spread(value, low, high), ANSWERED, 10, GROWN)).toEqual({ level, reason: null });
  });

  it.each([
    ['reaches the line', 0.1, 0.05, 0.25, 'healthy'],
    ['reaches the line, and it might be a concern', 0.1, 0.05, 0.26, 'watch'],
    ['lies on the last that is to be watched', 0.25, 0.2, 0.3, 'watch'],
    ['is on the concern side, and it might be healthy', 0.26, 0.1, 0.4, 'watch'],
    ['is on the concern side, and the interval leaves out healthy', 0.26, 0.11, 0.4, 'concern'],
  ] as const)('where lower is better, that %s', (_, value, low, high, level) => {
    expect(levelOf(spread(value, low, high), WAITING, 10, GROWN).level).toBe(level);
  });

  it('is decided by the point alone where there is no interval', () => {
    const weeks: Landmarks = { better: 'higher', healthy: 10, watch: 7 };
    const levels = [10, 9, 7, 6].map((value) => levelOf(point(value), weeks, 1, GROWN).level);
    expect(levels).toEqual(['healthy', 'watch', 'watch', 'concern']);
    const days: Landmarks = { better: 'lower', healthy: 14, watch: 28 };
    const silences = [14, 15, 28, 29].map((value) => levelOf(point(value), days, 1, GROWN).level);
    expect(silences).toEqual(['healthy', 'watch', 'watch', 'concern']);
  });

  it('cannot be told, and says why', () => {
    const why = (measured: Measured, stage = GROWN) => levelOf(measured, ANSWERED, 10, stage);
    expect(why(point(0.2, 9))).toEqual({ level: 'cannot-tell', reason: 'too-few' });
    expect(why(point(0.2, 10)).level).toBe('concern');
    expect(why(point(null))).toEqual({ level: 'cannot-tell', reason: 'nothing-counted' });
    expect(why(point(0.2), { ageWeeks: 12, isClosing: false }).reason).toBe('too-young');
    expect(why(point(0.2), { ageWeeks: 90, isClosing: true }).reason).toBe('closing');
  });

  it('of 9 in 10 answered is healthy at 10 and at 30, as it is with them all', () => {
    const levels = [ofThose(9, 10), ofThose(27, 30), ofThose(10, 10)].map(
      (measured) => levelOf(measured, ANSWERED, 10, GROWN).level
    );
    // Wilson's low ends: 0.596, 0.744, 0.722.
    expect(levels).toEqual(['watch', 'healthy', 'healthy']);
  });

  it('does not get worse by more successes', () => {
    const order = ['concern', 'watch', 'healthy'];
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 200 }), (n) => {
        const levels = Array.from({ length: n + 1 }, (_, successes) =>
          order.indexOf(levelOf(ofThose(successes, n), ANSWERED, 10, GROWN).level)
        );
        expect(levels).toEqual([...levels].sort((a, b) => a - b));
        expect([levels[0], levels[n]]).toEqual([0, 2]);
      }),
      { numRuns: 40 }
    );
  });
});
