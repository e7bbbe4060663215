import fc from 'fast-check';
import { byWeek } from './by-week';

const weeksFrom = (edges: readonly number[]) =>
  edges
    .slice(1)
    .map((until, index) => ({ from: new Date(edges[index] ?? 0), until: new Date(until) }));

describe('what falls into each week', () => {
  it('begins with its first moment and ends before the next one’s', () => {
    const moments = [9, 10, 19, 20, 29, 30, 39, 40];
    expect(byWeek(weeksFrom([10, 20, 30, 40]), moments, (one) => one)).toEqual([
      [10, 19],
      [20, 29],
      [30, 39],
    ]);
  });

  it('is what one finds who looks at each week, in the same order', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(500), { minLength: 1, maxLength: 9 }),
        fc.array(fc.nat(500)),
        (edges, moments) => {
          const weeks = weeksFrom([...edges].sort((a, b) => a - b));
          expect(byWeek(weeks, moments, (one) => one)).toEqual(
            weeks.map(({ from, until }) =>
              moments.filter((one) => one >= from.getTime() && one < until.getTime())
            )
          );
        }
      )
    );
  });
});
