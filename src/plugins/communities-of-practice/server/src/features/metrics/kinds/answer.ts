import type { MetricAnswer } from '../../../../../shared/contracts/admin';
import { xmrLimits } from '../domain';
import { changeOf, POINTS_NEEDED } from '../domain/change';
import { levelOf, type CommunityStage } from '../domain/level';
import { WINDOW_WEEKS } from '../domain/whole-weeks';
import type { Metric } from './metric';
import { POINT_WEEKS, type WeekFigure } from './week-figures';

/** A metric at the end of a week; undefined where it was not counted then. */
export interface DatedFigure {
  until: Date;
  figure: WeekFigure | undefined;
}

const NOTHING_COUNTED: WeekFigure = {
  value: null,
  interval: null,
  n: 0,
  details: {},
  point: null,
};

/** Every fourth week back from the last, the oldest first: points that share no week. */
const apart = <T>(weeks: readonly T[]): T[] =>
  weeks.filter((_, index) => (weeks.length - 1 - index) % POINT_WEEKS === 0);

const usualIn = (points: readonly (number | null)[]): MetricAnswer['usual'] => {
  const known = points.filter((point) => point !== null);
  return known.length < POINTS_NEEDED ? null : xmrLimits(known);
};

const judged = (metric: Metric, figure: WeekFigure, stage: CommunityStage) =>
  metric.landmarks === null
    ? { level: null, reason: null }
    : levelOf(figure, metric.landmarks, metric.smallestN, stage);

/**
 * What a metric says of a community now: its figure, what that means, and what is usual there.
 * @param weeks all that is known, the oldest first.
 */
export const answerOf = (
  metric: Metric,
  weeks: readonly DatedFigure[],
  stage: CommunityStage
): MetricAnswer => {
  const { key, number, group, seedPhrase, words, landmarks, smallestN, source } = metric;
  const figure = weeks.at(-1)?.figure ?? NOTHING_COUNTED;
  const points = apart(weeks).map((week) => ({
    until: week.until.toISOString(),
    value: week.figure?.point ?? null,
  }));
  const values = points.map(({ value }) => value);
  return {
    key,
    number,
    group,
    seedPhrase,
    ...words,
    value: figure.value,
    interval: figure.interval,
    n: figure.n,
    previous: weeks.at(-1 - WINDOW_WEEKS)?.figure?.value ?? null,
    ...judged(metric, figure, stage),
    ...(landmarks ? changeOf(values, landmarks.better) : { change: null, rule: null }),
    landmarks,
    smallestN,
    source,
    hasContributions: metric.drillDown !== null,
    details: { ...figure.details },
    series: weeks.map(({ until, figure: then }) => ({
      until: until.toISOString(),
      value: then?.value ?? null,
    })),
    points,
    usual: usualIn(values),
  };
};
