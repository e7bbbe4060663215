import type { SearchLanguage } from './stems';

const ENGLISH =
  'a about am an and any are as at be been but by can could did do does for from get had has have he her ' +
  'him his how i if in into is it its just like me my no not of on or our out she should so some than that the ' +
  'their them then there these they this to up us was we were what when where which who why will with would you your';

const WORDS: Partial<Record<SearchLanguage, ReadonlySet<string>>> = {
  english: new Set(ENGLISH.split(' ')),
};

/**
 * Whether a word says so little that a question is searched without it, as long as others are left. All of
 * them are in the index: who asks for “we” alone finds it. In other languages a rare word outweighs them.
 */
export const saysLittle = (language: SearchLanguage, word: string): boolean =>
  WORDS[language]?.has(word) ?? false;
