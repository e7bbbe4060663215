/** A stretch of what is being written: words as they will look, or the marks that make them so. */
export interface Run {
  text: string;
  is: 'words' | 'mark' | 'bold' | 'link' | 'bullet';
}

const BULLET = /^(\s*(?:[-*+]|\d{1,9}[.)]) )(.*)$/;
/** `**bold**`, `[words](address)`, or an address that stands for itself. */
const INLINE = /(\*\*)(\S(?:.*?\S)?)(\*\*)|(\[)([^\]]+)(\]\([^()\s]*\))|(https?:\/\/[^\s<>()]+)/g;

const inlineRuns = (line: string): Run[] => {
  const runs: Run[] = [];
  let end = 0;
  for (const match of line.matchAll(INLINE)) {
    const [whole, stars, bold = '', starsAgain = '', bracket, words = '', target = ''] = match;
    runs.push({ text: line.slice(end, match.index), is: 'words' });
    if (stars)
      runs.push(
        { text: stars, is: 'mark' },
        { text: bold, is: 'bold' },
        { text: starsAgain, is: 'mark' }
      );
    else if (bracket)
      runs.push(
        { text: bracket, is: 'mark' },
        { text: words, is: 'link' },
        { text: target, is: 'mark' }
      );
    else runs.push({ text: whole, is: 'link' });
    end = match.index + whole.length;
  }
  return [...runs, { text: line.slice(end), is: 'words' }];
};

const lineRuns = (line: string): Run[] => {
  const [, bullet, words = ''] = BULLET.exec(line) ?? [];
  return bullet ? [{ text: bullet, is: 'bullet' }, ...inlineRuns(words)] : inlineRuns(line);
};

/** All of a text, in order: put together again, the runs are the text. */
export const runsOf = (text: string): Run[] =>
  text
    .split('\n')
    .flatMap((line, index): Run[] =>
      index === 0 ? lineRuns(line) : [{ text: '\n', is: 'words' }, ...lineRuns(line)]
    )
    .filter((run) => run.text !== '');
