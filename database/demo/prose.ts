const STARTS_OWN_LINE = /^([-*>|#]+|\d+\.) /;

/**
 * Markdown written as it is easiest to read in a source file: indented and wrapped. Takes the
 * indent away and unwraps paragraphs; blank lines and list items keep their own lines.
 */
export const prose = (parts: TemplateStringsArray): string =>
  parts
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .reduce((text, line) => {
      if (line === '') return `${text}\n\n`;
      if (text === '' || text.endsWith('\n')) return text + line;
      return text + (STARTS_OWN_LINE.test(line) ? '\n' : ' ') + line;
    }, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
