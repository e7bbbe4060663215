import type { MetricGroup, MetricUnit } from '../../../../../shared/contracts/admin';
import type { Landmarks, Measured } from '../domain/level';
import type { Proportion } from '../domain/proportions';

/**
 * What is counted for metrics over a window of whole weeks, as it stood when the last one ended. Withdrawn and removed items, and what somebody did for themselves, are left
 * out of all; what facilitators did is counted apart and raises none.
 */
export interface MetricFacts {
  /** Members who took part in an exchange, by whole week of the window, the oldest first. */
  partnersByWeek: readonly number[];
  /** Contributions that expect a reply and turned seven days old, and those of them that another member had answered. */
  answeredInTime: { newcomers: Proportion; others: Proportion };
  /** Contributions and replies of each person who made any in the window, in any order and without a name. */
  countsByPerson: readonly number[];
  /** Active members who made none. */
  quietMembers: number;
  /** Contributions of the window, of each activity that there is. */
  contributionsByActivity: readonly number[];
  /** Days between an exchange and the next, within the window; the last ones until it ends. */
  exchangeGaps: readonly number[];
  /** Of what is open and expects a reply, what nobody has answered for more than seven days. */
  waitingOfOpen: Proportion;
  /** Of what expects a reply and turned thirty days old, what was closed with a reply that helped. */
  closedWithHelp: Proportion;
  /** Of first-timers whose sixty days ended, those who wrote again in them; those who were answered within three. */
  newcomersReturned: Proportion;
  newcomersAnswered: Proportion;
  /** Of resources thirty days old, those that another member used or adapted. */
  resourcesReused: Proportion;
  /** Of visits made thirty days before, those noted since. */
  visitsNoted: Proportion;
  /** Of first answers to others’ contributions, those of members who are no facilitators. */
  firstAnswersByMembers: Proportion;
  /** What was said of closings, 30 and 90 days later: of all that were asked about. */
  holdings: { yes: number; partly: number; no: number; asked: number };
}
export type FactName = keyof MetricFacts;

/** Not answered in time; waiting still; thirty days old and not closed with help. */
export type DrillDown = 'unanswered-in-time' | 'waiting' | 'unresolved';

export interface MetricWords {
  name: string;
  /** What the figure is, for a facilitator: one sentence. */
  tells: string;
  /** How it is made, so that somebody can make it by hand. */
  computed: string;
  unit: MetricUnit;
}

/** One metric: all that its page, its API, its CSV and its documentation say of it. */
export interface Metric<Fact extends FactName = FactName> {
  /** As addresses and columns have it: lower-case letters and hyphens. Never changed, as kept figures go by it. */
  key: string;
  /** Its row in docs/metrics.md. */
  number: number;
  group: MetricGroup;
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
  /** Which contributions one may look at behind the figure: those that made it worse. Null where there are none. */
  drillDown: DrillDown | null;
  words: MetricWords;
}

/** A metric whose formula sees the facts it names, and no others. */
export const defineMetric = <Fact extends FactName>(metric: Metric<Fact>): Metric<Fact> => metric;
