import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';
import { ALLOWED } from './allow-list';
import { beginningOf } from './beginning';
import { linkWhatWasMeant } from './linking';

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true });
linkWhatWasMeant(markdown);

const SANITISED_AT_MOST = 5;

/**
 * The one way by which HTML leaves the server. Malformed HTML is mended on the way, and what was
 * mended is sanitised again until nothing changes: doing it twice is doing it once.
 */
export const sanitise = (html: string): string => {
  let before = html;
  for (let round = 0; round < SANITISED_AT_MOST; round += 1) {
    const after = sanitizeHtml(before, ALLOWED);
    if (after === before) return after;
    before = after;
  }
  return before;
};

/**
 * Says by what a stored HTML was made. It grows with every change of what {@link toSafeHtml} makes of a
 * text: what another version made is not shown, and made again.
 */
export const RENDERER = 1;

/**
 * Members' Markdown as HTML that is safe wherever it is put: website, admin, mail, feed. What the
 * renderer writes is well formed, so once is enough.
 */
export const toSafeHtml = (text: string): string => sanitizeHtml(markdown.render(text), ALLOWED);

/** What is left of a safe HTML without its tags; no `<` or `>` in it is anything but a tag's. */
export const plainOf = (html: string): string =>
  html
    .replace(/<[^>]*>?/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

export const EXCERPT_LENGTH = 280;

/** Of so much HTML at least {@link EXCERPT_LENGTH} characters are text, or the rest is tags. */
const BEGINNING_LENGTH = EXCERPT_LENGTH * 12;

/** The first words of a safe HTML as plain text: at most {@link EXCERPT_LENGTH} code points. */
export const excerptOfHtml = (html: string): string => {
  // No half of a character: neither a surrogate's nor an entity's.
  const start = html.slice(0, BEGINNING_LENGTH).replace(/(?:[\uD800-\uDBFF]|&[^;]{0,6})$/, '');
  const words = plainOf(start).replace(/\s+/g, ' ').trim();
  if (beginningOf(words, EXCERPT_LENGTH) === words) return words;
  return `${beginningOf(words, EXCERPT_LENGTH - 1).replace(/\s+\S{0,30}$/, '')}…`;
};

/** The same of Markdown. */
export const excerptOf = (text: string): string =>
  excerptOfHtml(toSafeHtml(text.slice(0, EXCERPT_LENGTH * 8).replace(/[\uD800-\uDBFF]$/, '')));
