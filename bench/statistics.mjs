const ascending = (a, b) => a - b;

/**
 * The value below which the given share of values lies, by the nearest rank.
 * @param {ArrayLike<number>} values in any order, at least one
 * @param {number} share in (0, 1]
 */
export const percentile = (values, share) => {
  const sorted = Float64Array.from(values).sort();
  if (sorted.length === 0) throw new RangeError('A percentile of nothing.');
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
};

/** @param {readonly number[]} values at least one */
export const median = (values) => {
  const sorted = [...values].sort(ascending);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length === 0) throw new RangeError('A median of nothing.');
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** A median with its spread. @param {readonly number[]} values */
export const spread = (values) => ({
  median: median(values),
  min: Math.min(...values),
  max: Math.max(...values),
});

/**
 * Ratios round by round, so that what disturbed a round disturbed both sides of it.
 * @param {readonly number[]} above
 * @param {readonly number[]} below of the same rounds
 */
export const pairedRatio = (above, below) =>
  spread(above.map((value, round) => value / below[round]));
