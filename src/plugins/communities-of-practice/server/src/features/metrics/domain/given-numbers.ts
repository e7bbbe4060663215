/** Rounding errors of sums and products stay far below this share of what is compared. */
export const ROUNDING = 1e-9;

/**
 * Lets whatever is no number fail where it comes in, not as a figure that somebody reads.
 * @throws RangeError on NaN and the infinities.
 */
export const refuseUnknown = (values: readonly number[]): void => {
  const wrong = values.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`${wrong} is not a finite number`);
};

/**
 * Counts or lengths of time, the smallest first. Sums over them do not depend on the order in which a database gave them,
 * to the last digit.
 * @throws RangeError on a negative or non-finite one.
 */
export const ascending = (values: readonly number[]): number[] => {
  refuseUnknown(values);
  const ordered = [...values].sort((a, b) => a - b);
  if (ordered[0] !== undefined && ordered[0] < 0) {
    throw new RangeError(`${ordered[0]} is below zero`);
  }
  return ordered;
};
