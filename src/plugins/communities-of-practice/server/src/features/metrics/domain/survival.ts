import { ascending, ROUNDING } from './given-numbers';

/** One time at which something ended: how many were still under observation, and what ended there. */
interface Step<End> {
  time: number;
  atRisk: number;
  ends: End[];
}

/**
 * What ended, time by time. All that ends at a time was still at risk at it: events come before censorings.
 * @throws RangeError on a negative or non-finite time.
 */
export const stepsOf = <Seen extends { time: number }>(
  observations: readonly Seen[]
): Step<Seen>[] => {
  const times = new Set(ascending(observations.map(({ time }) => time)));
  const endsAt = new Map<number, Seen[]>([...times].map((time) => [time, []]));
  observations.forEach((seen) => endsAt.get(seen.time)?.push(seen));
  let atRisk = observations.length;
  return [...endsAt].map(([time, ends]) => {
    const step = { time, atRisk, ends };
    atRisk -= ends.length;
    return step;
  });
};

export interface SurvivalStep {
  time: number;
  atRisk: number;
  events: number;
  survival: number;
}

/**
 * Kaplan–Meier: the share of whom nothing has happened to yet, as far as it was watched.
 * @param observations in any order, in one unit of time; `observed` is false when watching ended first.
 * @returns a row for each time with an event, the earliest first: who was at risk just before, and the share left just
 * after. Empty where nothing happened.
 * @throws RangeError on a negative or non-finite time.
 * @see Kaplan, Meier 1958, https://doi.org/10.1080/01621459.1958.10501452; `survival::survfit` of R
 */
export const kaplanMeier = (
  observations: readonly { time: number; observed: boolean }[]
): SurvivalStep[] => {
  let survival = 1;
  return stepsOf(observations).flatMap(({ time, atRisk, ends }) => {
    const events = ends.filter(({ observed }) => observed).length;
    if (events === 0) return [];
    survival *= (atRisk - events) / atRisk;
    return [{ time, atRisk, events, survival }];
  });
};

/** The least time by which a half or fewer are left; null when the curve does not come down to a half. */
export const survivalMedian = (curve: ReturnType<typeof kaplanMeier>): number | null =>
  curve.find(({ survival }) => survival <= 0.5 + ROUNDING)?.time ?? null;
