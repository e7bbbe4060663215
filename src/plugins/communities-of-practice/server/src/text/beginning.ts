const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Where `count` code points end, in UTF-16 units; the text's end if it has no more. */
const endOf = (text: string, count: number): number => {
  let end = 0;
  for (let left = count; left > 0 && end < text.length; left -= 1) {
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  }
  return end;
};

/**
 * The longest beginning of a text that has at most `max` code points and ends between two characters
 * as a reader sees them: no half emoji, no family with a child missing.
 */
export const beginningOf = (text: string, max: number): string => {
  const end = endOf(text, max);
  // The character that goes over the end, or begins there; none at the text's own end.
  const next = graphemes.segment(text).containing(end);
  return text.slice(0, next?.index ?? end);
};
