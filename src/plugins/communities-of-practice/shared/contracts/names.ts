import { line } from './values';

const NAME_MAX = 60;

/** Zero-width joiners are letters' business in Arabic script and after the viramas of Indic ones. */
const JOINERS =
  /(?<=\p{Script=Arabic})\u200C(?=\p{Script=Arabic})|(?<=[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA])[\u200C\u200D]/gu;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{C}\p{Zl}\p{Zp}\u2800]/u;
const NOT_OF_A_NAME = /[^\p{L}\p{M}\p{N} _'’‘ʼ.,()&/+·׳״\-‐–]/u;
const TOO_MANY_MARKS = /\p{M}{4,}/u;

/** Scripts whose letters are taken for one another's. */
const LOOK_ALIKE_SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
  /\p{Script=Coptic}/u,
  /\p{Script=Lisu}/u,
];

const mixesScripts = (name: string): boolean =>
  name
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => LOOK_ALIKE_SCRIPTS.filter((script) => script.test(word)).length > 1);

/** Whether a text is, or holds, an e-mail address, in whatever width it is typed. */
export const holdsEmail = (text: string): boolean => /[^\s@]@[^\s@]/u.test(text.normalize('NFKC'));

/** A name as it is kept and compared: composed (NFC), with single spaces. */
export const tidyName = (name: string): string =>
  name.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Why this cannot be the name that others see, in words; or null. Tidy it first. */
export const faultInName = (name: string): string | null => {
  const length = [...name].length;
  if (length < 2 || length > NAME_MAX) return `must be 2 to ${NAME_MAX} characters`;
  if (holdsEmail(name)) return 'must not be an e-mail address: everybody here sees it';
  if (INVISIBLE.test(name.replace(JOINERS, ''))) {
    return 'holds a character that cannot be seen, or that turns the direction of writing';
  }
  if (NOT_OF_A_NAME.test(name.replace(JOINERS, ''))) {
    return 'may hold letters, digits, spaces, and the punctuation that names have';
  }
  if (!/\p{L}/u.test(name)) return 'must hold a letter';
  if (TOO_MANY_MARKS.test(name.normalize('NFD'))) return 'has too many marks on one letter';
  return mixesScripts(name) ? 'mixes letters of several alphabets in one word' : null;
};

/** The name that members of a community see: never an e-mail address, never in disguise. */
export const displayName = line({ min: 2, max: NAME_MAX })
  .transform(tidyName)
  .superRefine((name, context) => {
    const message = faultInName(name);
    if (message) context.addIssue({ code: 'custom', message });
  });
