import { levelOf } from '../domain/level';
import { absenceFactorMetric } from './absence-factor.metric';
import { activeWeeks } from './active-weeks.metric';
import type { Metric, MetricFacts } from './metric';
import { METRICS } from './registry';
import { responseRate } from './response-rate.metric';

const GROWN = { ageWeeks: 52, isClosing: false };
const NOTHING: MetricFacts = {
  partnersByWeek: [],
  answeredInTime: { newcomers: { successes: 0, n: 0 }, others: { successes: 0, n: 0 } },
  countsByPerson: [],
};

const levelWith = (metric: Metric, facts: Partial<MetricFacts>) => {
  const measured = metric.formula({ ...NOTHING, ...facts });
  const { level, reason } = metric.landmarks
    ? levelOf(measured, metric.landmarks, metric.smallestN, GROWN)
    : { level: null, reason: null };
  return { value: measured.value, n: measured.n, level, reason };
};

describe('every metric', () => {
  it('has a key and a number of its own, in order', () => {
    const numbers = METRICS.map(({ number }) => number);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    expect(new Set(METRICS.map(({ key }) => key)).size).toBe(METRICS.length);
    METRICS.forEach(({ key }) => expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/));
  });

  it.each(METRICS)('$key has no value of nothing, never 0', (metric) => {
    expect(metric.formula(NOTHING)).toEqual({ value: null, interval: null, n: 0 });
    expect(levelWith(metric, {}).reason).toBe('nothing-counted');
  });
});

describe('active weeks', () => {
  it('counts the weeks in which two took part', () => {
    const partnersByWeek = [2, 1, 0, 5, 2, 2, 3, 1, 2, 2, 9, 2, 2];
    expect(levelWith(activeWeeks, { partnersByWeek })).toEqual({
      ...{ value: 10, n: 13 },
      ...{ level: 'healthy', reason: null },
    });
    expect(levelWith(activeWeeks, { partnersByWeek: partnersByWeek.slice(1) }).reason).toBe(
      'too-few'
    );
  });
});

describe('response rate', () => {
  const answeredInTime = { newcomers: { successes: 3, n: 10 }, others: { successes: 9, n: 10 } };

  it('is of all together, with Wilson’s interval', () => {
    expect(levelWith(responseRate, { answeredInTime })).toEqual({
      ...{ value: 0.6, n: 20 },
      // The interval reaches from 0.387 to 0.781: below 0.8.
      ...{ level: 'concern', reason: null },
    });
  });

  it('has newcomers and others apart, with Newcombe’s difference', () => {
    const { newcomers, others, difference } =
      responseRate.details?.({ ...NOTHING, answeredInTime }) ?? {};
    expect(newcomers?.value).toBe(0.3);
    expect(others?.value).toBe(0.9);
    // Newcombe 1998, table II, turned round.
    expect(difference?.value).toBeCloseTo(-0.6, 12);
    expect(difference?.interval?.low).toBeCloseTo(-0.809, 4);
    expect(difference?.interval?.high).toBeCloseTo(-0.1705, 4);
    expect(responseRate.details?.(NOTHING).difference).toEqual({
      ...{ value: null, interval: null, n: 0 },
    });
  });
});

describe('absence factor', () => {
  it('is how many made half, where eight were active', () => {
    const countsByPerson = [1000, 202, 90, 33, 332, 343, 42, 433];
    expect(levelWith(absenceFactorMetric, { countsByPerson })).toEqual({
      ...{ value: 2, n: 8 },
      ...{ level: 'concern', reason: null },
    });
    expect(levelWith(absenceFactorMetric, { countsByPerson: Array(8).fill(1) }).value).toBe(4);
    expect(
      levelWith(absenceFactorMetric, { countsByPerson: [...Array(7).fill(1), 0] }).reason
    ).toBe('too-few');
  });
});
