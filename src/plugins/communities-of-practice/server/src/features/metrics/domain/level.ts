import type { Interval } from './proportions';

export type Level = 'healthy' | 'watch' | 'concern' | 'cannot-tell';
/** Why there is no level. */
export type LevelReason = 'too-young' | 'closing' | 'nothing-counted' | 'too-few';
export type Better = 'higher' | 'lower';

/**
 * Where a figure is healthy, and where it is to be watched still; beyond that is the concern side. Both lines belong to the
 * better side: ≥ .70 / .45 / below, or ≤ 14 d / 28 / above.
 */
export interface Landmarks {
  better: Better;
  healthy: number;
  watch: number;
}

export interface Measured {
  /** Null where there was nothing to divide by. */
  value: number | null;
  /** Null where the metric has none: the point alone decides. */
  interval: Interval | null;
  /** What was counted, to compare with the smallest n. */
  n: number;
}

export interface CommunityStage {
  /** Whole weeks since it began. */
  ageWeeks: number;
  isClosing: boolean;
}

/** A younger community is never a concern. */
export const WEEKS_UNTIL_LEVELS = 13;

/** With the signs turned where lower is better, so that more is better from here on. */
const moreIsBetter = (value: number, { low, high }: Interval, landmarks: Landmarks) =>
  landmarks.better === 'higher'
    ? { value, low, high, healthy: landmarks.healthy, watch: landmarks.watch }
    : {
        value: -value,
        low: -high,
        high: -low,
        healthy: -landmarks.healthy,
        watch: -landmarks.watch,
      };

const whyNot = (
  { value, n }: Measured,
  smallestN: number,
  { ageWeeks, isClosing }: CommunityStage
): LevelReason | null => {
  if (isClosing) return 'closing';
  if (ageWeeks < WEEKS_UNTIL_LEVELS) return 'too-young';
  if (value === null) return 'nothing-counted';
  return n < smallestN ? 'too-few' : null;
};

/**
 * What a figure means beside its landmarks. Healthy when the point reaches the healthy line and its interval leaves out the
 * concern side; a concern when the point is on the concern side and its interval leaves out the healthy side; else to be
 * watched. An interval that had to clear the line itself would call a community healthy that is so hardly ever.
 * @param smallestN below which nothing is said.
 */
export const levelOf = (
  measured: Measured,
  landmarks: Landmarks,
  smallestN: number,
  stage: CommunityStage
): { level: Level; reason: LevelReason | null } => {
  const reason = whyNot(measured, smallestN, stage);
  const { value, interval } = measured;
  if (reason !== null || value === null) return { level: 'cannot-tell', reason };
  const seen = moreIsBetter(value, interval ?? { low: value, high: value }, landmarks);
  if (seen.value >= seen.healthy && seen.low >= seen.watch)
    return { level: 'healthy', reason: null };
  if (seen.value < seen.watch && seen.high < seen.healthy)
    return { level: 'concern', reason: null };
  return { level: 'watch', reason: null };
};
