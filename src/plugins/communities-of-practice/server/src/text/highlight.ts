import { escapeHtml } from './page';
import type { Sought } from './sought';
import { stemOf, type SearchLanguage } from './stems';
import { wordsOf, type Word } from './words';

/** What of a text was looked for: each word that is, and which of those asked for it is. */
interface Mark {
  start: number;
  end: number;
  asked: string;
}

type Marking = (word: Word) => string | null;

const markingOf = ({ words }: Sought, language: SearchLanguage): Marking => {
  const askedBy = new Map(
    words.flatMap(({ asked, alternatives }) => alternatives.flat().map((form) => [form, asked]))
  );
  const prefixes = words.flatMap(({ prefix }) => (prefix === null ? [] : [prefix]));
  return ({ forms }) => {
    const found = forms.flatMap(
      (form) => askedBy.get(stemOf(language, form)) ?? askedBy.get(form) ?? []
    );
    return (
      found[0] ?? prefixes.find((prefix) => forms.some((one) => one.startsWith(prefix))) ?? null
    );
  };
};

const marksIn = (text: string, marking: Marking): Mark[] =>
  wordsOf(text).flatMap((word) => {
    const asked = marking(word);
    return asked === null ? [] : [{ start: word.start, end: word.end, asked }];
  });

/** Marks that overlap, as pairs of letters do, become one. */
const withMarks = (text: string, marks: readonly Mark[]): string => {
  let html = '';
  let at = 0;
  for (let index = 0; index < marks.length; index += 1) {
    const start = Math.max(at, marks[index]?.start ?? at);
    let end = marks[index]?.end ?? start;
    while ((marks[index + 1]?.start ?? Infinity) <= end - 1) {
      index += 1;
      end = marks[index]?.end ?? end;
    }
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at));
};

/** A text as safe HTML, with `<mark>` around what was looked for and no other element. */
export const highlighted = (text: string, sought: Sought, language: SearchLanguage): string =>
  withMarks(text, marksIn(text, markingOf(sought, language)));

const PART_LENGTH = 240;
/** What stands before the first word that was looked for, so that it is read in its sentence. */
const LEAD_LENGTH = 60;

/** The first mark of the part that says most of the words that were asked for. */
const bestStart = (marks: readonly Mark[]): number => {
  let best = { start: 0, said: 0 };
  for (const { start } of marks) {
    const inPart = marks.filter(
      (other) => other.start >= start && other.end <= start + PART_LENGTH
    );
    const said = new Set(inPart.map(({ asked }) => asked)).size;
    if (said > best.said) best = { start, said };
  }
  return best.start;
};

/** No half of a character, and no half of a word where a space is near. */
const beginAt = (text: string, wanted: number): number => {
  if (wanted <= 0) return 0;
  const space = text.indexOf(' ', wanted);
  const isNear = space !== -1 && space < wanted + 20;
  if (isNear) return space + 1;
  return /[\uDC00-\uDFFF]/.test(text.charAt(wanted)) ? wanted + 1 : wanted;
};

const endAt = (text: string, wanted: number): number => {
  if (wanted >= text.length) return text.length;
  const space = text.lastIndexOf(' ', wanted);
  if (space > wanted - 20) return space;
  return /[\uDC00-\uDFFF]/.test(text.charAt(wanted)) ? wanted - 1 : wanted;
};

/** Marks beyond these say nothing about where the best part is. */
const MOST_MARKS = 200;

/** The part of a text that says most of what was looked for, as safe HTML like {@link highlighted}. */
export const bestPart = (text: string, sought: Sought, language: SearchLanguage): string => {
  const marking = markingOf(sought, language);
  const start = beginAt(text, bestStart(marksIn(text, marking).slice(0, MOST_MARKS)) - LEAD_LENGTH);
  const end = endAt(text, start + PART_LENGTH);
  const part = text.slice(start, end);
  return `${start > 0 ? '… ' : ''}${withMarks(part, marksIn(part, marking))}${end < text.length ? ' …' : ''}`;
};
