import { refuseUnknown } from './given-numbers';

/**
 * How much more the treated changed than the others did over the same time.
 * @param c four means in one unit.
 * @returns (treatedAfter − treatedBefore) − (controlAfter − controlBefore), in that unit.
 * @throws RangeError on a non-finite one.
 * @see Card, Krueger 1994, https://www.jstor.org/stable/2118030
 */
export const differenceInDifferences = (c: {
  treatedBefore: number;
  treatedAfter: number;
  controlBefore: number;
  controlAfter: number;
}): number => {
  refuseUnknown([c.treatedBefore, c.treatedAfter, c.controlBefore, c.controlAfter]);
  return c.treatedAfter - c.treatedBefore - (c.controlAfter - c.controlBefore);
};
