import { stemOf, type SearchLanguage } from './stems';
import { saysLittle } from './stop-words';
import { wordsOf, type Word } from './words';

/** One word that is looked for: found where all words of one of the alternatives are. */
export interface SoughtWord {
  /** As it was asked for, folded. */
  asked: string;
  alternatives: readonly (readonly string[])[];
  /** What may begin a word: who types is not done yet. */
  prefix: string | null;
}

export interface Sought {
  words: readonly SoughtWord[];
  /** What stood between quotes, to be found as it stands. */
  phrases: readonly string[];
}

/** Of a long question so many words are looked for. */
const MOST_WORDS = 16;
/** Shorter beginnings begin too much. */
const SHORTEST_PREFIX = 3;

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;

const wordIn = ({ forms }: Word): string => forms[0] ?? '';

const isPlain = (word: Word | undefined): word is Word =>
  word !== undefined && word.parts.length === 0;

/** A word with the one before or after it in one: who asks for `heat pump` finds `heatpump`. */
const joinedWith = (words: readonly Word[], at: number): string[] => {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (!isPlain(word)) return [];
  return [
    ...(isPlain(before) ? [wordIn(before) + wordIn(word)] : []),
    ...(isPlain(after) ? [wordIn(word) + wordIn(after)] : []),
  ];
};

const soughtWord = (words: readonly Word[], at: number, language: SearchLanguage) => {
  const { forms: [asked = ''] = [], parts = [] } = words[at] ?? {};
  const alternatives = [[asked], ...(parts.length > 0 ? [parts] : [])];
  const joined = joinedWith(words, at).map((both) => [both]);
  return {
    asked,
    alternatives: [...alternatives, ...joined].map((all) =>
      all.map((form) => stemOf(language, form))
    ),
  };
};

/** One sign of a script without spaces is half of what is indexed. */
const mayBegin = (word: string): boolean =>
  word.length >= SHORTEST_PREFIX || (word.length === 1 && word > '\u2e7f');

/** What is looked for when somebody asks for these words. */
export const soughtIn = (text: string, language: SearchLanguage): Sought => {
  const phrases = [...text.matchAll(QUOTED)].map(({ 1: phrase = '' }) => phrase.trim());
  const found = wordsOf(text);
  const last = /[\s"“”„«»]$/u.test(text) ? undefined : found.at(-1);
  const telling = found.filter((word) => !saysLittle(language, wordIn(word)));
  const asked = telling.length > 0 ? telling : found;
  const words = new Map<string, SoughtWord>();
  asked.forEach((word, at) => {
    const sought = soughtWord(asked, at, language);
    const prefix = word === last && mayBegin(sought.asked) ? sought.asked : null;
    if (words.size < MOST_WORDS || words.has(sought.asked)) {
      words.set(sought.asked, { ...sought, prefix });
    }
  });
  return { words: [...words.values()], phrases: phrases.filter((phrase) => phrase.length > 1) };
};
