import unhomoglyph from 'unhomoglyph';
import { faultInName, tidyName } from '../../../../../shared/contracts';
import { placeholderFor } from '../../../core/placeholder-name';

/** Without case, gaps, punctuation and the marks on Latin, Greek and Cyrillic letters. */
const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]|[^\p{L}\p{M}\p{N}]/gu, '')
    .toLowerCase();

/**
 * What a name looks like by Unicode's confusables: "PauI" like "Paul" as it is written, "IAN" like
 * "Ian" in small letters.
 */
const looksOf = (name: string): readonly [asWritten: string, inSmall: string] => {
  const whole = name.normalize('NFKD');
  return [bare(unhomoglyph(whole)), bare(unhomoglyph(whole.toLowerCase()))];
};

/** Whether somebody of these has this name, or one that could be taken for it. */
export const isTaken = (name: string, others: readonly string[]): boolean => {
  const [asWritten, inSmall] = looksOf(name);
  return others.some((other) => {
    const [otherAsWritten, otherInSmall] = looksOf(other);
    return asWritten === otherAsWritten || inSmall === otherInSmall;
  });
};

/** A user name as the name that others see, or null where it is an address, a disguise or taken. */
export const nameFromUserName = (userName: string, others: readonly string[]): string | null => {
  const name = tidyName(userName);
  return faultInName(name) === null && !isTaken(name, others) ? name : null;
};

/** The name of somebody for whom nobody has chosen one: their user name where it can be shown. */
export const nameUnchosen = (
  userName: string,
  personKey: string,
  others: readonly string[]
): string =>
  nameFromUserName(userName, others) ??
  nameFromUserName(`${userName} 2`, others) ??
  placeholderFor(personKey, (name) => isTaken(name, others));
