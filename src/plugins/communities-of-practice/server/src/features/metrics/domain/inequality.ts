import { sum } from 'simple-statistics';
import { ascending } from './given-numbers';

/**
 * Gini coefficient of participation: 0 when everybody gives alike, towards 1 when one gives all.
 * @param counts contributions per person, those who gave nothing included; not negative, in any order.
 * @returns from 0 to 1 − 1/n; null when there is nobody or nothing to share.
 * @throws RangeError on a negative or non-finite count.
 * @see van Mierlo, Hyatt, Ching 2016, https://doi.org/10.1007/s13721-016-0140-7; `ineq::Gini` of R
 */
export const gini = (counts: readonly number[]): number | null => {
  const ordered = ascending(counts);
  const total = sum(ordered);
  if (total === 0) return null;
  const n = ordered.length;
  const weighted = sum(ordered.map((count, index) => (2 * (index + 1) - n - 1) * count));
  return Math.max(0, weighted / (n * total));
};

/**
 * The same × n/(n − 1): one who gives all reads 1 in a group of any size, so that small groups compare with large ones.
 * @returns from 0 to 1; null for fewer than two people and where nothing was given.
 * @throws RangeError on a negative or non-finite count.
 * @see `ineq::Gini(x, corr = TRUE)` of R; Deltas 2003, https://doi.org/10.1162/rest.2003.85.1.226
 */
export const giniCorrected = (counts: readonly number[]): number | null => {
  const plain = gini(counts);
  if (plain === null || counts.length < 2) return null;
  return Math.min(1, (plain * counts.length) / (counts.length - 1));
};
