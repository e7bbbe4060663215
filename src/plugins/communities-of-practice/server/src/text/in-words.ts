/** Of what is stored beside words: whose it is and when it was added are no words. */
const NO_WORDS = [/^[a-z0-9]{24}$/, /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/];

const isSaid = (text: string): boolean => text !== '' && !NO_WORDS.some((one) => one.test(text));

/**
 * What somebody put into a list or a form, as a person reads it: each thing of a list, each box of a form on
 * a line of its own, what belongs to one thing of a list with dashes between.
 * @param given JSON; keys, moments, numbers and yes or no are left out.
 */
export const inWords = (given: unknown, between = '\n'): string => {
  if (typeof given === 'string') return isSaid(given) ? given : '';
  if (typeof given !== 'object' || given === null) return '';
  const isList = Array.isArray(given);
  const said = Object.values(given).map((one) => inWords(one, isList ? ' — ' : between));
  return said.filter(isSaid).join(isList ? '\n' : between);
};
