export interface Interval {
  low: number;
  high: number;
}

/** How many of how many. */
export interface Proportion {
  successes: number;
  n: number;
}

/** The normal quantile of a two-sided 95 % interval. */
export const Z_95 = 1.959963984540054;

const refuseNoProportion = (successes: number, n: number): void => {
  if (!(Number.isFinite(n) && successes >= 0 && successes <= n)) {
    throw new RangeError(`${successes} of ${n} is no proportion`);
  }
};

/**
 * Wilson's score interval of a proportion, without correction for continuity.
 * @param z normal quantile: two-sided 95 % unless said; 1.2816 makes `high` a one-sided 90 % bound.
 * @returns within 0 and 1, around successes / n; null when n is 0.
 * @throws RangeError when it is not 0 ≤ successes ≤ n, or z is negative or not finite.
 * @see Wilson 1927; method 3 of Newcombe 1998, https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E
 */
export const wilsonInterval = (successes: number, n: number, z = Z_95): Interval | null => {
  refuseNoProportion(successes, n);
  if (!(Number.isFinite(z) && z >= 0)) throw new RangeError(`${z} is no quantile for an interval`);
  if (n === 0) return null;
  const p = successes / n;
  const z2 = z * z;
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))) / (1 + z2 / n);
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === n ? 1 : Math.min(1, centre + half),
  };
};

/**
 * Difference of two independent proportions, a − b, with its 95 % interval made of both Wilson intervals.
 * @returns each within −1 and 1; null when either n is 0.
 * @throws RangeError when it is not 0 ≤ successes ≤ n.
 * @see method 10 of Newcombe 1998, https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I
 */
export const newcombeDifference = (
  a: Proportion,
  b: Proportion
): (Interval & { difference: number }) | null => {
  const ofA = wilsonInterval(a.successes, a.n);
  const ofB = wilsonInterval(b.successes, b.n);
  if (!ofA || !ofB) return null;
  const [pA, pB] = [a.successes / a.n, b.successes / b.n];
  const difference = pA - pB;
  return {
    difference,
    low: Math.max(-1, difference - Math.hypot(pA - ofA.low, ofB.high - pB)),
    high: Math.min(1, difference + Math.hypot(ofA.high - pA, pB - ofB.low)),
  };
};
