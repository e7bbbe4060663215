import { sum } from 'simple-statistics';
import { ascending, ROUNDING } from './given-numbers';

/**
 * The least number of people who together made at least a share of all: how many would have to be absent.
 * @param counts contributions per person, in any order.
 * @param share above 0 and up to 1; a half unless said.
 * @returns a number of people, at least 1; null where nothing was made.
 * @throws RangeError on a negative or non-finite count, and on another share.
 * @see CHAOSS Contributor Absence Factor, https://chaoss.community/kb/metric-contributor-absence-factor/
 */
export const absenceFactor = (counts: readonly number[], share = 0.5): number | null => {
  if (!(share > 0 && share <= 1)) throw new RangeError(`${share} is no share`);
  const most = ascending(counts).reverse();
  const total = sum(most);
  if (total === 0) return null;
  const enough = share * total * (1 - ROUNDING);
  let made = 0;
  return most.findIndex((count) => (made += count) >= enough) + 1;
};
