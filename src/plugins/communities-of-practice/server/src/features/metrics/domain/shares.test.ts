import * as fc from 'fast-check';
import {
  absenceFactor,
  burstiness,
  differenceInDifferences,
  evenness,
  evennessCorrected,
  gini,
  giniCorrected,
  newcombeDifference,
  wilsonInterval,
  xmrLimits,
} from '.';

const counts = fc.array(fc.nat({ max: 1000 }), { maxLength: 11 });
const notAllowed = [[-1, 2], [NaN], [1, Infinity]];

/** What holds for every figure of counts: it says nothing of nothing, and does not look at the order. */
const FIGURES: [string, (counts: readonly number[]) => number | null][] = [
  ['gini', gini],
  ['giniCorrected', giniCorrected],
  ['evenness', (given) => evenness(given, 11)],
  ['evennessCorrected', (given) => evennessCorrected(given, 11)],
  ['absenceFactor', (given) => absenceFactor(given)],
  ['burstiness', burstiness],
];

describe.each(FIGURES)('%s', (_, figure) => {
  it('has nothing to say of nobody and of nothing', () => {
    expect(figure([])).toBeNull();
    expect(figure([0])).toBeNull();
    expect(figure([0, 0, 0])).toBeNull();
  });

  it.each(notAllowed.map((given) => [given]))('refuses %p', (given) => {
    expect(() => figure(given)).toThrow(RangeError);
  });

  it('is the same to the last digit in any order, and leaves what it was given', () => {
    const inTwoOrders = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { maxLength: 11 });
    fc.assert(
      fc.property(inTwoOrders, (given) => {
        const copy = [...given];
        expect(figure([...given].reverse())).toBe(figure(given));
        expect(given).toEqual(copy);
      })
    );
  });
});

describe('what is shared among people', () => {
  it.each([
    [[5], 0, null],
    [[3, 3, 3], 0, 0],
    [[0, 0, 0, 1], 0.75, 1],
    [[1, 3], 0.25, 0.5],
  ])('gini of %p is %p, corrected %p', (given, plain, corrected) => {
    expect(gini(given)).toBe(plain);
    expect(giniCorrected(given)).toBe(corrected);
  });

  it('does not change with the unit, and stays in its bounds', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 99 }), (given, times) => {
        const scaled = given.map((count) => count * times);
        for (const [name, figure] of FIGURES) {
          if (name === 'evennessCorrected') continue;
          const [found, again] = [figure(given), figure(scaled)];
          if (found === null) expect(again).toBeNull();
          else expect(again).toBeCloseTo(found, 9);
        }
        const plain = gini(given);
        if (plain === null) return;
        expect(plain).toBeGreaterThanOrEqual(0);
        expect(plain).toBeLessThanOrEqual(1 - 1 / given.length + 1e-12);
        expect(giniCorrected(given) ?? 0).toBeLessThanOrEqual(1);
      })
    );
  });

  it.each([
    [[7], 0.5, 1],
    [[1, 1, 1, 1], 0.5, 2],
    [[1, 1, 1], 0.5, 2],
    [[9, 0, 0], 0.5, 1],
    [[9, 1, 0], 1, 2],
    // 0.55 × 100 is a little above 55 for a computer.
    [[55, 45], 0.55, 1],
  ])('absenceFactor of %p for a share of %p is %p', (given, share, expected) => {
    expect(absenceFactor(given, share)).toBe(expected);
  });

  it.each([0, -0.5, 1.1, NaN])('refuses %p as a share', (share) => {
    expect(() => absenceFactor([1], share)).toThrow(RangeError);
  });
});

describe('evenness', () => {
  it.each([
    [[4], 11, 0, 0],
    [Array(11).fill(3), 11, 1, 1],
    [[5, 5], 4, 0.5, 0.5 + 1 / 20 / Math.log(4)],
    [[1, 1], 2, 1, 1],
  ])('of %p over %p kinds is %p, corrected %p', (given: number[], kinds, plain, corrected) => {
    expect(evenness(given, kinds)).toBeCloseTo(plain, 12);
    expect(evennessCorrected(given, kinds)).toBeCloseTo(corrected, 12);
  });

  it('takes kinds that are left out for kinds without any', () => {
    expect(evenness([3, 0, 5], 11)).toBe(evenness([5, 3], 11));
  });

  it('has nothing to say of one kind, and refuses more kinds than there are', () => {
    expect(evenness([4], 1)).toBeNull();
    expect(evennessCorrected([4], 1)).toBeNull();
    expect(() => evenness([4, 4, 4], 2)).toThrow(RangeError);
  });

  it('is at least what it is uncorrected, and at most 1', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const [plain, corrected] = [evenness(given, 11), evennessCorrected(given, 11)];
        if (plain === null || corrected === null) return expect(plain).toBe(corrected);
        expect(plain).toBeGreaterThanOrEqual(0);
        expect(corrected).toBeGreaterThanOrEqual(plain);
        expect(corrected).toBeLessThanOrEqual(1);
      })
    );
  });
});

describe('burstiness', () => {
  it('needs two gaps', () => {
    expect(burstiness([3])).toBeNull();
  });

  it('of 1 and 3 is, by hand with r = 1/2, (√3/2 − 1) / (√3/2)', () => {
    expect(burstiness([1, 3])).toBeCloseTo((Math.sqrt(3) / 2 - 1) / (Math.sqrt(3) / 2), 12);
  });

  it('is −1 for equal gaps and 1 for one gap beside none, however many', () => {
    const length = fc.integer({ min: 2, max: 60 });
    fc.assert(
      fc.property(length, fc.double({ min: 0.001, max: 1e6, noNaN: true }), (many, gap) => {
        expect(burstiness(Array(many).fill(gap))).toBeCloseTo(-1, 9);
        expect(burstiness([...Array(many - 1).fill(0), gap])).toBeCloseTo(1, 9);
      })
    );
  });
});

describe('intervals', () => {
  const proportion = fc
    .integer({ min: 1, max: 500 })
    .chain((n) => fc.record({ successes: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

  it('has nothing to say of none, and refuses what is no proportion', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
    expect(newcombeDifference({ successes: 0, n: 0 }, { successes: 1, n: 2 })).toBeNull();
    expect(newcombeDifference({ successes: 1, n: 2 }, { successes: 0, n: 0 })).toBeNull();
    for (const [successes, n] of [
      [3, 2],
      [-1, 2],
      [NaN, 2],
      [1, NaN],
      [0, Infinity],
    ] as const) {
      expect(() => wilsonInterval(successes, n)).toThrow(RangeError);
    }
    expect(() => wilsonInterval(1, 2, -1)).toThrow(RangeError);
  });

  it('is the point where nothing is left open', () => {
    expect(wilsonInterval(1, 4, 0)).toEqual({ low: 0.25, high: 0.25 });
  });

  it('holds the point, is a mirror of its opposite, and ends at 0 and 1', () => {
    fc.assert(
      fc.property(proportion, ({ successes, n }) => {
        const found = wilsonInterval(successes, n) ?? { low: NaN, high: NaN };
        const opposite = wilsonInterval(n - successes, n) ?? { low: NaN, high: NaN };
        expect(found.low).toBeLessThanOrEqual(successes / n);
        expect(found.high).toBeGreaterThanOrEqual(successes / n);
        expect(opposite.low).toBeCloseTo(1 - found.high, 12);
        expect(found.low === 0).toBe(successes === 0);
        expect(found.high === 1).toBe(successes === n);
      })
    );
  });

  it('of a difference turns with its sides', () => {
    fc.assert(
      fc.property(proportion, proportion, (a, b) => {
        const found = newcombeDifference(a, b) ?? { difference: NaN, low: NaN, high: NaN };
        const turned = newcombeDifference(b, a) ?? { difference: NaN, low: NaN, high: NaN };
        expect(turned.difference).toBeCloseTo(-found.difference, 12);
        expect(turned.low).toBeCloseTo(-found.high, 12);
        expect(found.low).toBeGreaterThanOrEqual(-1);
        expect(found.high).toBeLessThanOrEqual(1);
      })
    );
  });
});

describe('differenceInDifferences and xmrLimits', () => {
  it('is nothing where both change alike, and refuses what is not known', () => {
    const alike = { treatedBefore: 2, treatedAfter: 5, controlBefore: 10, controlAfter: 13 };
    expect(differenceInDifferences(alike)).toBe(0);
    expect(() => differenceInDifferences({ ...alike, controlAfter: NaN })).toThrow(RangeError);
  });

  it('needs two points for limits', () => {
    expect(xmrLimits([])).toBeNull();
    expect(xmrLimits([4])).toBeNull();
    expect(xmrLimits([4, 4])).toEqual({ centre: 4, low: 4, high: 4 });
    const { centre, low, high } = xmrLimits([1, 2]) ?? {};
    expect([centre, low, high]).toEqual([1.5, 1.5 - 3 / 1.128, 1.5 + 3 / 1.128]);
    expect(() => xmrLimits([1, NaN])).toThrow(RangeError);
  });
});
