import MarkdownIt from 'markdown-it';
import { showsSomething } from '../../../shared/contracts';
import { RefusedError } from '../core/refused-error';

/** Takes every address for one, so that a picture or a link is seen as such wherever it leads. */
const parser = new MarkdownIt({ html: false });
parser.validateLink = () => true;

const HOLDS_WORDS = new Set(['text', 'code_inline', 'code_block', 'fence']);

/** Whether a Markdown text says anything: a picture, a reference, a rule or formatting alone does not. */
export const saysSomething = (markdown: string): boolean =>
  parser
    .parse(markdown, {})
    .flatMap((token) => token.children ?? [token])
    .some(({ type, content }) => HOLDS_WORDS.has(type) && showsSomething(content));

/**
 * Refuses words that would show nothing; words left out, or left empty, are not looked at.
 * @param words by their name in the body's data.
 * @throws RefusedError `invalid-input`, naming each of them.
 */
export const refuseBlank = (words: Readonly<Record<string, string | undefined>>): void => {
  const errors = Object.entries(words)
    .filter(([, text]) => text && !saysSomething(text))
    .map(([name]) => ({
      path: `body.data.${name}`,
      message: 'shows nothing: please write it in words (a picture or a link alone is not shown)',
    }));
  if (errors.length > 0) throw new RefusedError({ code: 'invalid-input', errors });
};
