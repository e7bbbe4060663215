import { documentId } from '../../../../../shared/contracts';

const ADDRESS_MAX = 100;

/** An address that would be taken for a documentId: those come first wherever a community is named. */
export const looksLikeDocumentId = (address: string): boolean =>
  documentId.safeParse(address).success;

/** Of two addresses that differ in capitals alone, people would type one for the other. */
export const asCompared = (address: string): string => address.toLowerCase();

/**
 * The first of `name`, `name-1`, `name-2` … that is free and nobody takes for a documentId.
 * @param base the name in letters, digits and hyphens; empty for a name that has none.
 * @param taken the addresses of all others.
 */
export const freeAddress = (base: string, taken: readonly string[]): string => {
  const start = base.slice(0, ADDRESS_MAX).replace(/-+$/, '') || 'community';
  const others = new Set(taken.map(asCompared));
  const isFree = (address: string) => !looksLikeDocumentId(address) && !others.has(address);
  let address = start;
  for (let count = 1; !isFree(address); count += 1) address = `${start}-${count}`;
  return address;
};
