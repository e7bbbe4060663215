import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as formulas from '.';

type Sourced<Given> = Given & { source: string };
type Edges = [string, string][];

/** Cases of the sources themselves; where none gives a figure, by hand. */
interface Published {
  gini: Sourced<{ counts: number[]; expected: number }>[];
  giniCorrected: Sourced<{ counts: number[]; expected: number }>[];
  evenness: Sourced<{ counts: number[]; kinds: number; expected: number }>[];
  evennessCorrected: Sourced<{ counts: number[]; kinds: number; expected: number }>[];
  absenceFactor: Sourced<{ counts: number[]; expected: number }>[];
  burstiness: Sourced<{ gaps: number[]; expected: number }>[];
  kaplanMeier: Sourced<{ times: string; survival: Record<string, number>; median: number }>[];
  cumulativeIncidence: Sourced<{
    observations: { time: number; end: 'event' | 'competing' | 'censored' }[];
    expected: Record<string, number>;
  }>[];
  wilsonInterval: Sourced<{ successes: number; n: number; low: number; high: number }>[];
  wilsonOneSided: Sourced<{ successes: number; n: number; z: number; high: number }>[];
  betweenness: Sourced<{ edges: Edges; expected: Record<string, number> }>[];
  reciprocity: Sourced<{ edges: Edges; expected: number }>[];
  reciprocityCorrected: Sourced<{ edges: Edges; expected: number }>[];
  differenceInDifferences: Sourced<{
    treatedBefore: number;
    treatedAfter: number;
    controlBefore: number;
    controlAfter: number;
    expected: number;
  }>[];
  xmrLimits: Sourced<{ series: number[]; centre: number; low: number; high: number }>[];
}

const published: Published = JSON.parse(
  readFileSync(path.join(__dirname, 'published-cases.json'), 'utf8')
);

/** As R writes survival times: + is where watching ended. */
const observed = (times: string) =>
  times
    .split(' ')
    .map((time) => ({ time: Number.parseInt(time, 10), observed: !/\+$/.test(time) }));

const rounded = (digits: number, values: Record<string, number>) =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, Number(value.toFixed(digits))])
  );

describe('figures that others have published', () => {
  it.each(published.gini)('gini: $source', ({ counts, expected }) => {
    expect(formulas.gini(counts)).toBeCloseTo(expected, 9);
  });

  it.each(published.giniCorrected)('giniCorrected: $source', ({ counts, expected }) => {
    expect(formulas.giniCorrected(counts)).toBeCloseTo(expected, 9);
  });

  it.each(published.evenness)('evenness: $source', ({ counts, kinds, expected }) => {
    expect(formulas.evenness(counts, kinds)).toBeCloseTo(expected, 9);
  });

  it.each(published.evennessCorrected)('evennessCorrected: $source', (given) => {
    expect(formulas.evennessCorrected(given.counts, given.kinds)).toBeCloseTo(given.expected, 6);
  });

  it.each(published.absenceFactor)('absenceFactor: $source', ({ counts, expected }) => {
    expect(formulas.absenceFactor(counts)).toBe(expected);
  });

  it.each(published.burstiness)('burstiness: $source', ({ gaps, expected }) => {
    expect(formulas.burstiness(gaps)).toBeCloseTo(expected, 12);
  });

  it.each([
    ...published.kaplanMeier,
    {
      source: 'R survival, aml, the other arm',
      times: '5 5 8 8 12 16+ 23 27 30 33 43 45',
      survival: {
        ...{ 5: 0.8333, 8: 0.6667, 12: 0.5833, 23: 0.4861, 27: 0.3889, 30: 0.2917 },
        ...{ 33: 0.1944, 43: 0.0972, 45: 0 },
      },
      median: 23,
    },
    {
      source: 'Freireich et al. 1963, 6-MP',
      times: '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+',
      survival: {
        ...{ 6: 0.8571, 7: 0.8067, 10: 0.7529, 13: 0.6902, 16: 0.6275, 22: 0.5378 },
        ...{ 23: 0.4482 },
      },
      median: 23,
    },
    {
      source: 'Freireich et al. 1963, placebo',
      times: '1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23',
      survival: {
        ...{ 1: 0.9048, 2: 0.8095, 3: 0.7619, 4: 0.6667, 5: 0.5714, 8: 0.381, 11: 0.2857 },
        ...{ 12: 0.1905, 15: 0.1429, 17: 0.0952, 22: 0.0476, 23: 0 },
      },
      median: 8,
    },
  ])('kaplanMeier: $source', ({ times, survival, median }) => {
    const curve = formulas.kaplanMeier(observed(times));
    const found = Object.fromEntries(curve.map((step) => [step.time, step.survival]));
    expect(rounded(4, found)).toEqual(survival);
    expect(formulas.survivalMedian(curve)).toBe(median);
  });

  it.each(published.cumulativeIncidence)('cumulativeIncidence: $source', (given) => {
    const curve = formulas.cumulativeIncidence(given.observations);
    const found = Object.fromEntries(curve.map(({ time, incidence }) => [time, incidence]));
    expect(rounded(9, found)).toEqual(rounded(9, given.expected));
  });

  it.each([
    ...published.wilsonInterval,
    { source: 'Newcombe 1998, table I', successes: 15, n: 148, low: 0.0624, high: 0.1605 },
    { source: 'Newcombe 1998, table I', successes: 1, n: 29, low: 0.0061, high: 0.1718 },
  ])('wilsonInterval: $source, $successes of $n', ({ successes, n, low, high }) => {
    const found = formulas.wilsonInterval(successes, n);
    expect(rounded(4, { ...found })).toEqual({ low, high });
  });

  it.each(published.wilsonOneSided)('wilsonInterval: $source', ({ successes, n, z, high }) => {
    expect(formulas.wilsonInterval(successes, n, z)?.high).toBeCloseTo(high, 6);
  });

  it.each([
    [56, 70, 48, 80, 0.2, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.6, 0.1705, 0.809],
    [6, 7, 2, 7, 0.5714, 0.0582, 0.8062],
    [5, 56, 0, 29, 0.0893, -0.0381, 0.1926],
    [0, 10, 0, 20, 0, -0.1611, 0.2775],
    [0, 10, 0, 10, 0, -0.2775, 0.2775],
    [10, 10, 0, 20, 1, 0.6791, 1],
    [10, 10, 0, 10, 1, 0.6075, 1],
  ])('newcombeDifference: Newcombe 1998, table II, %p/%p − %p/%p', (a, m, b, n, d, low, high) => {
    const found = formulas.newcombeDifference({ successes: a, n: m }, { successes: b, n });
    expect(rounded(4, { ...found })).toEqual({ difference: d, low, high });
  });

  it.each(published.betweenness)('betweenness: $source', ({ edges, expected }) => {
    const found = formulas.betweenness([...new Set(edges.flat())], edges);
    expect(rounded(3, found)).toEqual(expected);
  });

  it.each(published.reciprocity)('reciprocity: $source', ({ edges, expected }) => {
    expect(formulas.reciprocity(edges)).toBeCloseTo(expected, 4);
  });

  it.each(published.reciprocityCorrected)('reciprocityCorrected: $source', (given) => {
    expect(formulas.reciprocityCorrected(given.edges)).toBeCloseTo(given.expected, 9);
  });

  it.each(published.differenceInDifferences)('differenceInDifferences: $source', (given) => {
    expect(formulas.differenceInDifferences(given)).toBeCloseTo(given.expected, 9);
  });

  it.each(published.xmrLimits)('xmrLimits: $source', ({ series, centre, low, high }) => {
    const found = formulas.xmrLimits(series);
    expect(rounded(4, { ...found })).toEqual({ centre, low, high });
  });
});
