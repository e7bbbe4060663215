const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The longest beginning of a text that has at most `max` code points and ends between two characters
 * as a reader sees them: no half emoji, no family with a child missing.
 */
export const beginningOf = (text: string, max: number): string => {
  let length = 0;
  let end = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    length += [...segment].length;
    if (length > max) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
};
