import { levelOf } from '../domain/level';
import { absenceFactorMetric } from './absence-factor.metric';
import { activeWeeks } from './active-weeks.metric';
import { activityEvenness } from './activity-evenness.metric';
import { itHeld } from './it-held.metric';
import { longestSilence } from './longest-silence.metric';
import type { Metric, MetricFacts } from './metric';
import { newcomersReturn } from './newcomers-return.metric';
import { participationInequality } from './participation-inequality.metric';
import { METRICS } from './registry';
import { resolution } from './resolution.metric';
import { responseRate } from './response-rate.metric';
import { reuse } from './reuse.metric';
import { selfOrganising } from './self-organising.metric';
import { unanswered } from './unanswered.metric';
import { visitsLearnedFrom } from './visits-learned-from.metric';

const GROWN = { ageWeeks: 52, isClosing: false };
const NONE = { successes: 0, n: 0 };
const NOTHING: MetricFacts = {
  partnersByWeek: [],
  answeredInTime: { newcomers: NONE, others: NONE },
  countsByPerson: [],
  quietMembers: 0,
  contributionsByActivity: [],
  exchangeGaps: [],
  waitingOfOpen: NONE,
  closedWithHelp: NONE,
  newcomersReturned: NONE,
  newcomersAnswered: NONE,
  resourcesReused: NONE,
  visitsNoted: NONE,
  firstAnswersByMembers: NONE,
  holdings: { yes: 0, partly: 0, no: 0, asked: 0 },
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
    expect(levelWith(metric, {}).reason).toBe(metric.landmarks && 'nothing-counted');
  });

  it.each(METRICS)('$key sees the facts it names, and no others', (metric) => {
    const named: Partial<MetricFacts> = Object.fromEntries(
      Object.entries(NOTHING).filter(([name]) => metric.facts.some((fact) => fact === name))
    );
    expect(() => metric.formula(named as MetricFacts)).not.toThrow();
    expect(() => metric.details?.(named as MetricFacts)).not.toThrow();
  });
});

describe('a share', () => {
  it.each([
    [unanswered, 'waitingOfOpen', 1, 'healthy'],
    [unanswered, 'waitingOfOpen', 12, 'concern'],
    [resolution, 'closedWithHelp', 18, 'healthy'],
    [newcomersReturn, 'newcomersReturned', 18, 'healthy'],
    [newcomersReturn, 'newcomersReturned', 9, 'watch'],
    [reuse, 'resourcesReused', 1, 'concern'],
    [visitsLearnedFrom, 'visitsNoted', 20, 'healthy'],
    [selfOrganising, 'firstAnswersByMembers', 2, 'concern'],
  ] as const)('$0.key: $2 of 20 is $3', (metric, fact, successes, level) => {
    expect(levelWith(metric, { [fact]: { successes, n: 20 } })).toEqual({
      ...{ value: successes / 20, n: 20 },
      ...{ level, reason: null },
    });
  });

  it('of what held stands beside what held in part, and what did not', () => {
    const holdings = { yes: 6, partly: 3, no: 1, asked: 12 };
    expect(levelWith(itHeld, { holdings })).toMatchObject({ value: 0.5, n: 12, level: 'watch' });
    const { partly, no } = itHeld.details?.({ ...NOTHING, holdings }) ?? {};
    expect([partly?.value, no?.value]).toEqual([0.25, 1 / 12]);
  });
});

describe('activity evenness', () => {
  const of = (...counts: number[]) => [...counts, ...Array<number>(11 - counts.length).fill(0)];

  it('is over all eleven, corrected for how few were seen', () => {
    const { value, level } = levelWith(activityEvenness, { contributionsByActivity: of(20, 20) });
    // (ln 2 + 1 / 80) / ln 11
    expect(value).toBeCloseTo(0.29428, 5);
    expect(level).toBe('concern');
    expect(
      levelWith(activityEvenness, { contributionsByActivity: Array<number>(11).fill(3) })
    ).toMatchObject({ value: 1, n: 33, level: 'healthy' });
    expect(levelWith(activityEvenness, { contributionsByActivity: of(29) }).reason).toBe('too-few');
  });
});

describe('longest silence', () => {
  it('stands beside the usual one', () => {
    const exchangeGaps = [2, 3, 1, 20, 4, 2, 2, 1, 3, 5];
    expect(levelWith(longestSilence, { exchangeGaps })).toEqual({
      ...{ value: 20, n: 10 },
      ...{ level: 'watch', reason: null },
    });
    expect(longestSilence.details?.({ ...NOTHING, exchangeGaps }).usual?.value).toBe(2.5);
  });
});

describe('participation inequality', () => {
  it('is of those who wrote, beside all members, and judges nobody', () => {
    const facts = { countsByPerson: [1, 1, 1], quietMembers: 3 };
    expect(levelWith(participationInequality, facts)).toEqual({
      ...{ value: 0, n: 3 },
      ...{ level: null, reason: null },
    });
    const { everybody } = participationInequality.details?.({ ...NOTHING, ...facts }) ?? {};
    // Three of six wrote all: 0.5, times 6 / 5.
    expect(everybody?.value).toBeCloseTo(0.6, 12);
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
