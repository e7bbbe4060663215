import { fold } from '../core/folding';
import { stemOf, type SearchLanguage } from './stems';

/**
 * A text as it is searched: the same on every database, for each is given these words and none of its
 * own makes others (ADR 31).
 */
export interface Word {
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** As it is written, folded; of `e-mail` the whole in one and each part. Any of these finds it. */
  forms: readonly string[];
  /** What must all be there to say the same otherwise: of `heat-pump` the words `heat` and `pump`. */
  parts: readonly string[];
}

/** Letters and digits, with what may stand inside a word; or a sign that means something by itself. */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑'’ʼ_][\p{L}\p{M}\p{N}]+)*|\p{Extended_Pictographic}|\p{RI}\p{RI}/gu;
const INSIDE = /[-‐‑'’ʼ_]/u;
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{M}\p{N}]/gu;
/** Scripts that put no space between words, or hang endings on them: found two letters at a time. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]+/gu;

const foldedWord = (text: string): string => fold(text).replace(NEITHER_LETTER_NOR_DIGIT, '');

/** A letter alone says something only where it stands alone: not the `s` of `children’s`. */
const partsOf = (word: string): string[] => {
  const parts = word.split(INSIDE).map(foldedWord);
  return parts.length === 1 ? [] : parts.filter((part) => part.length > 1);
};

const spaced = (text: string, start: number): Word[] => {
  const whole = foldedWord(text);
  if (whole === '') return [];
  const parts = partsOf(text);
  const forms = [...new Set([whole, ...parts])];
  return [{ start, end: start + text.length, forms, parts }];
};

/** Each two letters that stand beside each other; a letter alone by itself. */
const unspaced = (text: string, start: number): Word[] => {
  const letters = [...text];
  const widths = letters.map((letter) => letter.length);
  const found: Word[] = [];
  for (let at = 0, from = start; at < Math.max(1, letters.length - 1); at += 1) {
    const pair = letters.slice(at, at + 2).join('');
    const folded = fold(pair);
    found.push({ start: from, end: from + pair.length, forms: [folded], parts: [] });
    from += widths[at] ?? 0;
  }
  return found;
};

const split = (text: string, start: number): Word[] => {
  const found: Word[] = [];
  let from = 0;
  for (const { 0: run, index } of text.matchAll(UNSPACED)) {
    found.push(...spaced(text.slice(from, index), start + from), ...unspaced(run, start + index));
    from = index + run.length;
  }
  return [...found, ...spaced(text.slice(from), start + from)];
};

const isSign = (text: string): boolean => /^(?:\p{Extended_Pictographic}|\p{RI})/u.test(text);

const wordsAt = (found: string, index: number): Word[] =>
  isSign(found)
    ? [{ start: index, end: index + found.length, forms: [found], parts: [] }]
    : split(found, index);

/** The words of a text in their order. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].flatMap(({ 0: found, index }) => wordsAt(found, index));

/** What each word is found by, as it was made for a text before. */
export type KnownForms = Map<string, readonly string[]>;

const formsOf = (word: string, language: SearchLanguage): string[] =>
  wordsAt(word, 0).flatMap(({ forms }) => [
    ...forms,
    ...forms.map((form) => stemOf(language, form)),
  ]);

/**
 * What a text is found by: each word as it is written and without its endings, once.
 * @param known of texts in the same language that share their words, as thousands of titles do.
 */
export const formsIn = (
  text: string,
  language: SearchLanguage,
  known: KnownForms = new Map()
): Set<string> => {
  const found = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    const forms = known.get(word) ?? formsOf(word, language);
    known.set(word, forms);
    for (const form of forms) found.add(form);
  }
  return found;
};
