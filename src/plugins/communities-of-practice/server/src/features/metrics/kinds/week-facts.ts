import { DAY } from '../../../core/durations';
import type { Proportion } from '../domain/proportions';
import type { MetricFacts } from './metric';

/** What happened in one week of a community, or stood so at its end: what several weeks make together follows from it. */
export interface WeekFacts {
  /** Where the week ends; milliseconds since 1970, as all moments here. */
  until: number;
  /** Members who took part in an exchange. */
  partners: number;
  /** When there were exchanges. */
  exchanges: readonly number[];
  /** Contributions and replies by who made them. Never kept, never shown. */
  writing: ReadonlyMap<string, number>;
  /** Contributions of each activity that there is. */
  activities: readonly number[];
  /** Of what turned seven days old, what another member had answered. */
  answered: { newcomers: Proportion; others: Proportion };
  /** What turned thirty days old: how much, and when that of it which was closed with help was closed. */
  turnedThirty: { n: number; closedWithHelp: readonly number[] };
  firstAnswers: Proportion;
  /** At its end. */
  waitingOfOpen: Proportion;
  /** Of the first-timers of sixty days before. */
  newcomersReturned: Proportion;
  newcomersAnswered: Proportion;
  /** At its end. */
  resourcesReused: Proportion;
  /** Of the visits of thirty days before. */
  visitsNoted: Proportion;
  holdings: MetricFacts['holdings'];
}

const NONE: Proportion = { successes: 0, n: 0 };

const sumOf = (shares: readonly Proportion[]): Proportion =>
  shares.reduce(
    (sum, { successes, n }) => ({ successes: sum.successes + successes, n: sum.n + n }),
    NONE
  );

const writingOf = (weeks: readonly WeekFacts[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { writing } of weeks) {
    for (const [person, count] of writing) counts.set(person, (counts.get(person) ?? 0) + count);
  }
  return counts;
};

const gapsOf = (weeks: readonly WeekFacts[], until: number): number[] => {
  const met = weeks.flatMap(({ exchanges }) => exchanges).sort((one, other) => one - other);
  return met.map((moment, index) => ((met[index + 1] ?? until) - moment) / DAY);
};

const holdingsOf = (weeks: readonly WeekFacts[]): MetricFacts['holdings'] => {
  const of = (said: keyof MetricFacts['holdings']) =>
    weeks.reduce((sum, { holdings }) => sum + holdings[said], 0);
  return { yes: of('yes'), partly: of('partly'), no: of('no'), asked: of('asked') };
};

/**
 * The facts of a window of weeks, as they stood when its last one ended.
 * @param weeks the oldest first, at least one.
 * @param members those who are in the community now and do not facilitate it.
 */
export const factsOf = (weeks: readonly WeekFacts[], members: readonly string[]): MetricFacts => {
  const last = weeks.at(-1);
  const until = last?.until ?? 0;
  const counts = writingOf(weeks);
  const sum = (share: (week: WeekFacts) => Proportion) => sumOf(weeks.map(share));
  return {
    partnersByWeek: weeks.map(({ partners }) => partners),
    exchangeGaps: gapsOf(weeks, until),
    countsByPerson: [...counts.values()],
    quietMembers: members.filter((member) => !counts.has(member)).length,
    contributionsByActivity: (last?.activities ?? []).map((_, index) =>
      weeks.reduce((total, { activities }) => total + (activities[index] ?? 0), 0)
    ),
    answeredInTime: {
      newcomers: sum(({ answered }) => answered.newcomers),
      others: sum(({ answered }) => answered.others),
    },
    closedWithHelp: sum(({ turnedThirty: { n, closedWithHelp } }) => ({
      successes: closedWithHelp.filter((moment) => moment < until).length,
      n,
    })),
    firstAnswersByMembers: sum(({ firstAnswers }) => firstAnswers),
    waitingOfOpen: last?.waitingOfOpen ?? NONE,
    newcomersReturned: sum(({ newcomersReturned }) => newcomersReturned),
    newcomersAnswered: sum(({ newcomersAnswered }) => newcomersAnswered),
    resourcesReused: last?.resourcesReused ?? NONE,
    visitsNoted: sum(({ visitsNoted }) => visitsNoted),
    holdings: holdingsOf(weeks),
  };
};
