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
 * Members' Markdown as HTML that is safe wherever it is put: website, admin, mail, feed. What the
 * renderer writes is well formed, so once is enough.
 */
export const toSafeHtml = (text: string): string => sanitizeHtml(markdown.render(text), ALLOWED);

const plain = (html: string): string =>
  sanitizeHtml(html, { allowedTags: [], allowedAttributes: {} })
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

export const EXCERPT_LENGTH = 280;

/** The first words of a Markdown text as plain text: at most {@link EXCERPT_LENGTH} code points. */
export const excerptOf = (text: string): string => {
  const start = text.slice(0, EXCERPT_LENGTH * 8).replace(/[\uD800-\uDBFF]$/, '');
  const words = plain(markdown.render(start)).replace(/\s+/g, ' ').trim();
  if (beginningOf(words, EXCERPT_LENGTH) === words) return words;
  return `${beginningOf(words, EXCERPT_LENGTH - 1).replace(/\s+\S{0,30}$/, '')}…`;
};
