import * as fc from 'fast-check';
import { changeOf } from './change';

/** Ten points around 10: moving ranges of 2, so that limits alone would be 10 ± 5.3. */
const STEADY = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11];
const seen = (...latest: (number | null)[]) => changeOf([...STEADY, ...latest], 'higher');

describe('change against the own history', () => {
  it('cannot be told of fewer than 12 points, nor of a latest that says nothing', () => {
    expect(changeOf([...STEADY, 90], 'higher').change).toBe('cannot-tell');
    expect(changeOf([], 'higher').change).toBe('cannot-tell');
    expect(seen(null, 10).change).toBe('cannot-tell');
    expect(seen(9, 11, null).change).toBe('cannot-tell');
    expect(seen(null, 9, 11)).toEqual({ change: 'usual', rule: null });
  });

  it('is shown by a point outside', () => {
    // By hand: centre 150/12, mean moving range (9 × 2 + 2 + 32)/11 = 52/11: up to 25.07.
    expect(seen(9, 41)).toEqual({ change: 'better', rule: 'outside' });
    // Centre 124/12, mean moving range (18 + 2 + 6)/11: up to 16.62; beyond two thirds of it, 14.52, once.
    expect(seen(9, 15).change).toBe('usual');
    expect(seen(11, -21)).toEqual({ change: 'worse', rule: 'outside' });
  });

  it('is shown by two of three beyond two thirds of the limit, on one side, the latest being one', () => {
    // Centre 142/13, mean moving range (18 + 5 + 6 + 6)/12: two thirds of the reach end at 16.09.
    expect(seen(16, 10, 16).change).toBe('usual');
    // Centre 144/13, mean moving range (18 + 6 + 7 + 7)/12: at 16.69, and the limit at 19.50.
    expect(seen(17, 10, 17)).toEqual({ change: 'better', rule: 'two-of-three' });
    // One on each side is none.
    expect(seen(16, 4).change).toBe('usual');
    // What was so before is told no more: 16 and 16, beyond 15.14.
    expect(seen(16, 16, 11).change).toBe('usual');
  });

  it('is shown by eight on one side', () => {
    const low = [9, 11, 8, 12, 9, 11];
    const later = [13, 14, 13, 14, 13, 14, 13, 14];
    expect(changeOf([...low, ...later], 'higher')).toEqual({
      change: 'better',
      rule: 'eight-on-one-side',
    });
    expect(changeOf([...low, ...later.slice(1)], 'higher').change).toBe('usual');
  });

  it('is shown by six that rise or fall, and not by five, nor with two alike', () => {
    const wide = [10, 16, 4, 16, 4, 16, 4, 16];
    expect(changeOf([...wide, 7, 8, 9, 10, 11, 12], 'higher')).toEqual({
      change: 'better',
      rule: 'six-in-a-row',
    });
    expect(changeOf([...wide, 12, 11, 10, 9, 8, 7], 'higher').change).toBe('worse');
    expect(changeOf([...wide, 17, 8, 9, 10, 11, 12], 'higher').change).toBe('usual');
    expect(changeOf([...wide, 7, 8, 9, 9, 10, 11], 'higher').change).toBe('usual');
  });

  it('is never seen where nothing changes, whatever the rounding', () => {
    const length = fc.integer({ min: 12, max: 60 });
    fc.assert(
      fc.property(length, fc.double({ min: -1e6, max: 1e6, noNaN: true }), (many, value) => {
        expect(changeOf(Array(many).fill(value), 'higher').change).toBe('usual');
      })
    );
  });

  it('turns with the sign, and with what is better', () => {
    const series = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 12, maxLength: 30 });
    const opposite = { better: 'worse', worse: 'better', usual: 'usual', 'cannot-tell': '' };
    fc.assert(
      fc.property(series, (points) => {
        const { change, rule } = changeOf(points, 'higher');
        const turned = points.map((value) => -value);
        expect(changeOf(turned, 'lower')).toEqual({ change, rule });
        expect(changeOf(points, 'lower').change).toBe(opposite[change]);
      })
    );
  });
});
