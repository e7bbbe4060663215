import type { Measured } from '../domain/level';
import { WINDOW_WEEKS } from '../domain/whole-weeks';
import type { MetricFacts } from './metric';
import { METRICS } from './registry';
import { factsOf, type WeekFacts } from './week-facts';

/** So many weeks make a point of a control chart. Points of its own: windows that overlap would hide every change. */
export const POINT_WEEKS = 4;

/** A metric as it stood at the end of a week. */
export interface WeekFigure extends Measured {
  details: Readonly<Record<string, Measured>>;
  /** Its value over the last {@link POINT_WEEKS} alone. */
  point: number | null;
}

/** By key, all metrics as they stood at the end of a week. */
export type WeekFigures = Readonly<Record<string, WeekFigure>>;

const figuresOf = (window: MetricFacts, recent: MetricFacts): WeekFigures =>
  Object.fromEntries(
    METRICS.map(({ key, formula, details }) => [
      key,
      { ...formula(window), details: details?.(window) ?? {}, point: formula(recent).value },
    ])
  );

/**
 * The figures at the end of each week that has a whole window before it.
 * @param weeks the oldest first.
 * @returns one of each week from the thirteenth on.
 */
export const figuresOfWeeks = (
  weeks: readonly WeekFacts[],
  members: readonly string[]
): WeekFigures[] =>
  weeks.slice(WINDOW_WEEKS - 1).map((_, index) => {
    const end = index + WINDOW_WEEKS;
    const of = (count: number) => factsOf(weeks.slice(end - count, end), members);
    return figuresOf(of(WINDOW_WEEKS), of(POINT_WEEKS));
  });
