import { mean, standardDeviation } from 'simple-statistics';
import { ascending } from './given-numbers';

/**
 * Burstiness of the gaps between acts, freed of their number: −1 as a clock ticks, 0 by chance, 1 all at once.
 * With r = σ/μ of m gaps, σ of the population: (√(m + 1)·r − √(m − 1)) / ((√(m + 1) − 2)·r + √(m − 1)).
 * @param gaps in one unit of time, whichever; not negative, in any order.
 * @returns from −1 to 1; null for fewer than two gaps, and where no time passed at all.
 * @throws RangeError on a negative or non-finite gap.
 * @see Kim, Jo 2016, https://doi.org/10.1103/PhysRevE.94.032311; CHAOSS Burstiness
 */
export const burstiness = (gaps: readonly number[]): number | null => {
  const ordered = ascending(gaps);
  const m = ordered.length;
  const usual = m < 2 ? 0 : mean(ordered);
  if (usual === 0) return null;
  const r = standardDeviation(ordered) / usual;
  const [more, less] = [Math.sqrt(m + 1), Math.sqrt(m - 1)];
  const found = (more * r - less) / ((more - 2) * r + less);
  return Math.min(1, Math.max(-1, found));
};
