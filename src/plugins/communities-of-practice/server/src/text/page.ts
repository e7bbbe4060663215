/** A text as it stands in HTML, between tags and in a quoted attribute alike. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** Of every page; what may be shown beside it is nothing. */
export const PAGE_STYLE = [
  ':root{color-scheme:light dark}',
  'body{max-width:42rem;margin:0 auto;padding:1rem;font:1.0625rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere}',
  'h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.2rem;margin-top:2rem}',
  'article article{border-top:1px solid;padding-top:.5rem}',
  'time{font-size:.875rem}pre,table{overflow-x:auto;display:block}',
].join('');

export interface Page {
  title: string;
  description: string;
  /** The page on the church's website that says the same; null where none is known. */
  canonical: string | null;
  /** `article` of what somebody wrote. */
  type: 'article' | 'website';
  /** Safe HTML. */
  body: string;
}

const meta = (kind: 'name' | 'property', name: string, content: string): string =>
  `<meta ${kind}="${name}" content="${escapeHtml(content)}">`;

const address = (canonical: string | null): string[] =>
  canonical === null
    ? []
    : [
        `<link rel="canonical" href="${escapeHtml(canonical)}">`,
        meta('property', 'og:url', canonical),
      ];

/** A whole HTML document, with what messengers and search engines show of a link. */
export const pageHtml = ({ title, description, canonical, type, body }: Page): string =>
  [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', description),
    // What is taken back shall not be read on in a search engine's copy.
    meta('name', 'robots', 'noarchive'),
    meta('property', 'og:type', type),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('name', 'twitter:card', 'summary'),
    meta('name', 'twitter:title', title),
    meta('name', 'twitter:description', description),
    ...address(canonical),
    `<style>${PAGE_STYLE}</style>`,
    '</head>',
    '<body>',
    body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
