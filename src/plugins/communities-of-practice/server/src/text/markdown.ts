import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';
import { ALLOWED } from './allow-list';

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true });

/** The one way by which HTML leaves the server. */
export const sanitise = (html: string): string => sanitizeHtml(html, ALLOWED);

/** Members' Markdown as HTML that is safe wherever it is put: website, admin, mail, feed. */
export const toSafeHtml = (text: string): string => sanitise(markdown.render(text));

const plain = (html: string): string =>
  sanitizeHtml(html, { allowedTags: [], allowedAttributes: {} })
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

export const EXCERPT_LENGTH = 280;

/** The first words of a Markdown text as plain text: at most {@link EXCERPT_LENGTH} code points. */
export const excerptOf = (text: string): string => {
  const words = plain(markdown.render(text.slice(0, EXCERPT_LENGTH * 8))).replace(/\s+/g, ' ').trim();
  const characters = [...words];
  if (characters.length <= EXCERPT_LENGTH) return words;
  const cut = characters.slice(0, EXCERPT_LENGTH - 1).join('');
  const atWord = cut.replace(/\s+\S{0,30}$/, '');
  return `${atWord}…`;
};
