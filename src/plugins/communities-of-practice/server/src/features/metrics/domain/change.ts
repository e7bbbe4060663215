import { xmrLimits } from './control-chart';
import { ROUNDING } from './given-numbers';
import type { Better } from './level';

export type Change = 'better' | 'usual' | 'worse' | 'cannot-tell';
/** What the latest points show, the strongest sign first. */
export type ChangeRule = 'outside' | 'two-of-three' | 'eight-on-one-side' | 'six-in-a-row';

/** Fewer points say nothing about what is usual. */
export const POINTS_NEEDED = 12;
const ON_ONE_SIDE = 8;
const IN_A_ROW = 6;

/** 1 upwards, −1 downwards, 0 neither. */
type Way = 1 | -1 | 0;

const wayOf = (isUp: boolean, isDown: boolean): Way => {
  if (isUp) return 1;
  return isDown ? -1 : 0;
};

/** Distances from what is usual, so that a rounding error is no distance. */
const distances = (points: readonly number[], centre: number): number[] => {
  const nothing = ROUNDING * Math.max(...points.map(Math.abs));
  return points.map((point) => (Math.abs(point - centre) <= nothing ? 0 : point - centre));
};

const RULES: Record<ChangeRule, (off: readonly number[], reach: number) => Way> = {
  outside: (off, reach) => {
    const last = off.at(-1) ?? 0;
    return wayOf(last > reach, last < -reach);
  },
  /** The latest is one of the two: what was so before has been told before. */
  'two-of-three': (off, reach) => {
    const line = (2 * reach) / 3;
    const last = off.at(-1) ?? 0;
    const twice = (isFar: (one: number) => boolean) =>
      isFar(last) && off.slice(-3).filter(isFar).length >= 2;
    return wayOf(
      twice((one) => one > line),
      twice((one) => one < -line)
    );
  },
  'eight-on-one-side': (off) => {
    const latest = off.slice(-ON_ONE_SIDE);
    return wayOf(
      latest.every((one) => one > 0),
      latest.every((one) => one < 0)
    );
  },
  'six-in-a-row': (off) => {
    const latest = off.slice(-IN_A_ROW);
    const steps = latest.slice(1).map((one, index) => one - (latest[index] ?? one));
    return wayOf(
      steps.every((step) => step > 0),
      steps.every((step) => step < 0)
    );
  },
};
const RULE_NAMES = Object.keys(RULES) as ChangeRule[];

/**
 * Whether the latest point is unusual in a community's own history: four rules of an XmR chart, whose limits are made of
 * all its points.
 * @param series weekly or four-weekly points, the oldest first; null where there was nothing to divide by.
 * @returns with the rule that showed it. Cannot tell below 12 points, and when the latest is null.
 * @throws RangeError on a non-finite point.
 * @see xmrLimits; the rules are those of Western Electric and Nelson 1984 as docs/metrics.md has them
 */
export const changeOf = (
  series: readonly (number | null)[],
  better: Better
): { change: Change; rule: ChangeRule | null } => {
  const points = series.filter((point) => point !== null);
  const limits = xmrLimits(points);
  if (!limits || points.length < POINTS_NEEDED || series.at(-1) === null) {
    return { change: 'cannot-tell', rule: null };
  }
  const off = distances(points, limits.centre);
  const reach = limits.high - limits.centre;
  const rule = RULE_NAMES.find((name) => RULES[name](off, reach) !== 0);
  if (rule === undefined) return { change: 'usual', rule: null };
  const isUp = RULES[rule](off, reach) === 1;
  return { change: isUp === (better === 'higher') ? 'better' : 'worse', rule };
};
