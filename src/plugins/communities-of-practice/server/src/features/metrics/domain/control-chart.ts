import { mean } from 'simple-statistics';
import { refuseUnknown } from './given-numbers';

/** d₂ for moving ranges of two points. */
const D2 = 1.128;

/**
 * Limits of a chart of individuals (XmR): the mean ± 3 × the mean moving range / 1.128.
 * @param series points in the order of time, in one unit.
 * @returns in the same unit, `low` not cut off at 0; null for fewer than two points.
 * @throws RangeError on a non-finite point.
 * @see NIST/SEMATECH e-Handbook 6.3.2.2, https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc322.htm
 */
export const xmrLimits = (
  series: readonly number[]
): { centre: number; low: number; high: number } | null => {
  refuseUnknown(series);
  if (series.length < 2) return null;
  const centre = mean([...series]);
  const ranges = series.slice(1).map((point, index) => Math.abs(point - (series[index] ?? point)));
  const reach = (3 * mean(ranges)) / D2;
  return { centre, low: centre - reach, high: centre + reach };
};
