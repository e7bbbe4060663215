import { stepsOf } from './survival';

export interface IncidenceStep {
  time: number;
  incidence: number;
}

/**
 * Aalen–Johansen: the share to whom the event has happened by a time, where something else may end the wait for it. A
 * contribution that was closed unanswered is answered no more; Kaplan–Meier would count it as if it might be.
 * @param observations in any order, in one unit of time; `competing` is what makes the event impossible, `censored` is
 * where watching ended. At one time events and competing ends come before censorings.
 * @returns a row for each time with an event, the earliest first. Empty where it never happened.
 * @throws RangeError on a negative or non-finite time.
 * @see Satagopan et al. 2004, https://doi.org/10.1038/sj.bjc.6602102
 */
export const cumulativeIncidence = (
  observations: readonly { time: number; end: 'event' | 'competing' | 'censored' }[]
): IncidenceStep[] => {
  let waiting = 1;
  let incidence = 0;
  return stepsOf(observations).flatMap(({ time, atRisk, ends }) => {
    const events = ends.filter(({ end }) => end === 'event').length;
    const competing = ends.filter(({ end }) => end === 'competing').length;
    incidence += (waiting * events) / atRisk;
    waiting *= (atRisk - events - competing) / atRisk;
    return events === 0 ? [] : [{ time, incidence: Math.min(1, incidence) }];
  });
};
