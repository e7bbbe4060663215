import type { Measured } from '../domain/level';
import { wilsonInterval, type Proportion } from '../domain/proportions';

/** A share with Wilson's interval; null of nothing. */
export const shareOf = ({ successes, n }: Proportion): Measured => ({
  value: n === 0 ? null : successes / n,
  interval: wilsonInterval(successes, n),
  n,
});
