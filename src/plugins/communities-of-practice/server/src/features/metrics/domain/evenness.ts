import { sum } from 'simple-statistics';
import { ascending } from './given-numbers';

/** Shannon's entropy in nats over what was observed; null where nothing was. */
const observe = (counts: readonly number[], kinds: number) => {
  const observed = ascending(counts).filter((count) => count > 0);
  if (observed.length > kinds) {
    throw new RangeError(`${observed.length} kinds observed of ${kinds}`);
  }
  if (observed.length === 0 || kinds < 2) return null;
  const total = sum(observed);
  const entropy = sum(
    observed.map((count) => (count / total) * (Math.log(total) - Math.log(count)))
  );
  return { entropy, total, observed: observed.length };
};

/**
 * Evenness over all kinds there are, not over those observed (that would be Pielou's): −Σ p·ln p / ln kinds.
 * @param counts per kind; kinds without any may be left out.
 * @param kinds how many there could be.
 * @returns from 0 (all of one kind) to 1 (all kinds alike); null where nothing was counted or fewer than two kinds exist.
 * @throws RangeError on a negative or non-finite count, and when more kinds are observed than there are.
 * @see Shannon 1948; checked with the test data of scikit-bio
 */
export const evenness = (counts: readonly number[], kinds: number): number | null => {
  const seen = observe(counts, kinds);
  return seen && Math.min(1, seen.entropy / Math.log(kinds));
};

/**
 * The same with the correction of Miller and Madow, (S − 1) / 2N for S kinds observed N times: uncorrected, few
 * contributions look less even than the community is.
 * @returns from 0 to 1, at most 1; null as above.
 * @throws RangeError as above.
 * @see Miller 1955, "Note on the bias of information estimates"
 */
export const evennessCorrected = (counts: readonly number[], kinds: number): number | null => {
  const seen = observe(counts, kinds);
  if (!seen) return null;
  const correction = (seen.observed - 1) / (2 * seen.total);
  return Math.min(1, (seen.entropy + correction) / Math.log(kinds));
};
