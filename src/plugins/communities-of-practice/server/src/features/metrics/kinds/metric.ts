import type { Landmarks, Measured } from '../domain/level';
import type { Proportion } from '../domain/proportions';

/**
 * What the database counts for metrics, by name. Withdrawn and removed items, and what somebody did for themselves, are left
 * out of all; what facilitators did is counted apart and raises none.
 */
export interface MetricFacts {
  /** Members who took part in an exchange, by whole week of the window, the oldest first. */
  partnersByWeek: readonly number[];
  /** Contributions that expect a reply and are seven days old, and those of them that another member answered in that time. */
  answeredInTime: { newcomers: Proportion; others: Proportion };
  /** Contributions and replies of each person who made any in the window, in any order and without a name. */
  countsByPerson: readonly number[];
}
export type FactName = keyof MetricFacts;

export interface MetricWords {
  name: string;
  /** What the figure is, for a facilitator: one sentence. */
  tells: string;
  unit: 'share' | 'weeks' | 'people';
}

/** One metric: all that its page, its API, its CSV and its documentation say of it. */
export interface Metric<Fact extends FactName = FactName> {
  /** As addresses and columns have it: lower-case letters and hyphens. Never changed, as kept figures go by it. */
  key: string;
  /** Its row in docs/metrics.md. */
  number: number;
  /** The words of the seed that it looks at, where there are any. */
  seedPhrase: string | null;
  facts: readonly Fact[];
  formula: (facts: Pick<MetricFacts, Fact>) => Measured;
  /** Parts that stand beside the figure, each without a level. */
  details?: (facts: Pick<MetricFacts, Fact>) => Record<string, Measured>;
  /** Null where there is no level. */
  landmarks: Landmarks | null;
  /** Of what `formula` gives as n; below it nothing is told. */
  smallestN: number;
  /** Whose it is; `ours` where nobody has published it. */
  source: string;
  /** What one may look at behind the figure; null where that would rank people. */
  drillDown: 'weeks' | 'contributions' | null;
  words: MetricWords;
}

/** A metric whose formula sees the facts it names, and no others. */
export const defineMetric = <Fact extends FactName>(metric: Metric<Fact>): Metric<Fact> => metric;
