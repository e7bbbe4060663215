export type Mark = 'bold' | 'list' | 'link';

/** A text, and what of it is selected. */
export interface Marked {
  text: string;
  start: number;
  end: number;
}

const around = (
  text: string,
  start: number,
  end: number,
  before: string,
  after: string
): Marked => ({
  text: `${text.slice(0, start)}${before}${text.slice(start, end)}${after}${text.slice(end)}`,
  start: start + before.length,
  end: end + before.length,
});

const asList = (text: string, start: number, end: number): Marked => {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lines = text.slice(lineStart, end).split('\n');
  const listed = lines.map((line) => (line.startsWith('- ') ? line : `- ${line}`)).join('\n');
  const before = lineStart > 0 && text[lineStart - 2] !== '\n' ? '\n' : '';
  const made = `${text.slice(0, lineStart)}${before}${listed}`;
  return { text: made + text.slice(end), start: made.length, end: made.length };
};

const LINK_PLACE = 'https://';

/** Marks the selected part of a text in Markdown. */
export const markWith = (mark: Mark, text: string, start: number, end: number): Marked => {
  if (mark === 'bold') return around(text, start, end, '**', '**');
  if (mark === 'list') return asList(text, start, end);
  const { text: made, end: words } = around(text, start, end, '[', `](${LINK_PLACE})`);
  // What is still missing is selected: the address.
  return { text: made, start: words + 2, end: words + 2 + LINK_PLACE.length };
};

const ITEM = /^(\s*)(?:([-*+])|(\d+)([.)])) (.*)$/;

/**
 * A new line within a list begins its next item; within an empty item it ends the list.
 * @returns null outside a list, where a new line is a new line.
 */
export const newLine = (text: string, at: number): Marked | null => {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const [, indent = '', bullet, number, after, words] = ITEM.exec(text.slice(lineStart, at)) ?? [];
  if (words === undefined) return null;
  if (words.trim() === '') {
    return { text: text.slice(0, lineStart) + text.slice(at), start: lineStart, end: lineStart };
  }
  const next = `\n${indent}${bullet ?? `${Number(number) + 1}${after}`} `;
  const caret = at + next.length;
  return { text: text.slice(0, at) + next + text.slice(at), start: caret, end: caret };
};
