import type { IOptions } from 'sanitize-html';

const LEADS_OUT = /^(?:https?:\/\/|mailto:)/i;

/** What members' text may become. No images, styles, frames, forms or SVG; links leave no trace. */
export const ALLOWED: IOptions = {
  allowedTags: [
    'p',
    'br',
    'hr',
    'strong',
    'em',
    's',
    'blockquote',
    'code',
    'pre',
    'ul',
    'ol',
    'li',
    'h3',
    'h4',
    'h5',
    'h6',
    'a',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  transformTags: {
    // A page has its own first two headings.
    h1: 'h3',
    h2: 'h4',
    a: (tagName, { href = '' }) => ({
      tagName,
      attribs: {
        // An address without a scheme would lead into whatever page the text is put on.
        ...(LEADS_OUT.test(href) ? { href } : {}),
        rel: 'nofollow ugc noopener noreferrer',
      },
    }),
  },
};
