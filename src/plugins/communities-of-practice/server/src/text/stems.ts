import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as hungarian } from '@orama/stemmers/hungarian';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as romanian } from '@orama/stemmers/romanian';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';

/** What a word is without its endings, so that plural and singular are found by each other. */
export type Stem = (word: string) => string;

const STEMS = {
  danish,
  dutch,
  english,
  finnish,
  french,
  german,
  hungarian,
  italian,
  norwegian,
  portuguese,
  romanian,
  russian,
  spanish,
  swedish,
  /** Where people write in several languages: each word is found as it is written. */
  none: (word: string) => word,
} as const satisfies Record<string, Stem>;

export type SearchLanguage = keyof typeof STEMS;

const isLanguage = (name: string): name is SearchLanguage => Object.hasOwn(STEMS, name);

export const SEARCH_LANGUAGES: readonly SearchLanguage[] = Object.keys(STEMS).filter(isLanguage);

/** Digits and signs have no endings, and what is one or two letters long has none to lose. */
const HAS_ENDINGS = /^\p{L}{3,60}$/u;

export const stemOf = (language: SearchLanguage, word: string): string =>
  HAS_ENDINGS.test(word) ? STEMS[language](word) || word : word;
