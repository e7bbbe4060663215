import * as fc from 'fast-check';
import { cumulativeIncidence, kaplanMeier, survivalMedian } from '.';

const at = (time: number, observed = true) => ({ time, observed });
const END = ['event', 'competing', 'censored'] as const;
const seen = fc.array(fc.record({ time: fc.nat({ max: 20 }), end: fc.constantFrom(...END) }), {
  maxLength: 30,
});

describe('kaplanMeier', () => {
  it('has no rows where nothing happened', () => {
    expect(kaplanMeier([])).toEqual([]);
    expect(kaplanMeier([at(3, false), at(5, false)])).toEqual([]);
    expect(survivalMedian([])).toBeNull();
  });

  it('counts whoever was watched until a time as at risk then', () => {
    expect(kaplanMeier([at(2, false), at(2), at(2), at(5, false), at(7)])).toEqual([
      { time: 2, atRisk: 5, events: 2, survival: 0.6 },
      { time: 7, atRisk: 1, events: 1, survival: 0 },
    ]);
  });

  it('may begin at 0', () => {
    expect(kaplanMeier([at(0), at(1)])[0]).toEqual({
      time: 0,
      atRisk: 2,
      events: 1,
      survival: 0.5,
    });
  });

  it('has its median where it comes down to a half, and none where it does not', () => {
    expect(survivalMedian(kaplanMeier([at(1), at(2), at(3), at(4)]))).toBe(2);
    expect(survivalMedian(kaplanMeier([at(1), at(2, false), at(3, false)]))).toBeNull();
    // 23/24 · 22/23 · … · 12/13 is a little above a half for a computer.
    const hours = Array.from({ length: 24 }, (_, index) => at(index + 1));
    expect(survivalMedian(kaplanMeier(hours))).toBe(12);
  });

  it.each([-1, NaN, Infinity])('refuses %p as a time', (time) => {
    expect(() => kaplanMeier([at(time)])).toThrow(RangeError);
    expect(() => cumulativeIncidence([{ time, end: 'event' }])).toThrow(RangeError);
  });

  it('without censoring is the share that is left', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 }), { minLength: 1 }), (times) => {
        kaplanMeier(times.map((time) => at(time))).forEach(({ time, survival }) => {
          const left = times.filter((other) => other > time).length;
          expect(survival).toBeCloseTo(left / times.length, 12);
        });
      })
    );
  });
});

describe('cumulativeIncidence', () => {
  it('has no rows where it never happened', () => {
    expect(cumulativeIncidence([])).toEqual([]);
    expect(cumulativeIncidence([{ time: 1, end: 'competing' }])).toEqual([]);
  });

  it('without censoring is the share of all, whatever else ended the wait', () => {
    const ends = fc.constantFrom('event' as const, 'competing' as const);
    const watched = fc.array(fc.record({ time: fc.nat({ max: 20 }), end: ends }));
    fc.assert(
      fc.property(watched, (all) => {
        cumulativeIncidence(all).forEach(({ time, incidence }) => {
          const had = all.filter((one) => one.end === 'event' && one.time <= time).length;
          expect(incidence).toBeCloseTo(had / all.length, 12);
        });
      })
    );
  });

  it('without a competing end is what Kaplan and Meier leave, and with one never more', () => {
    fc.assert(
      fc.property(seen, (all) => {
        const curve = cumulativeIncidence(all);
        const alone = kaplanMeier(all.map(({ time, end }) => at(time, end === 'event')));
        expect(curve.map(({ time }) => time)).toEqual(alone.map(({ time }) => time));
        const hasCompeting = all.some(({ end }) => end === 'competing');
        curve.forEach(({ incidence }, index) => {
          const left = 1 - (alone[index]?.survival ?? NaN);
          expect(incidence).toBeLessThanOrEqual(left + 1e-12);
          if (!hasCompeting) expect(incidence).toBeCloseTo(left, 12);
        });
      })
    );
  });

  it('is the same in any order, only rises, and parts the whole with its opposite', () => {
    fc.assert(
      fc.property(seen, (all) => {
        const curve = cumulativeIncidence(all);
        expect(cumulativeIncidence([...all].reverse())).toEqual(curve);
        const steps = curve.map(
          ({ incidence }, index) => incidence - (curve[index - 1]?.incidence ?? 0)
        );
        expect(steps.every((step) => step > 0)).toBe(true);
        const swapped = all.map(({ time, end }) => {
          if (end === 'censored') return { time, end };
          return { time, end: end === 'event' ? ('competing' as const) : ('event' as const) };
        });
        const left = kaplanMeier(all.map(({ time, end }) => at(time, end !== 'censored')));
        const both =
          (curve.at(-1)?.incidence ?? 0) + (cumulativeIncidence(swapped).at(-1)?.incidence ?? 0);
        expect(both).toBeCloseTo(1 - (left.at(-1)?.survival ?? 1), 12);
      })
    );
  });
});
