import { pageHtml } from '../../../text/page';

/** The same for what is not there and for what is there for others. */
export const ABSENT = pageHtml({
  title: 'Nothing here that everybody may read',
  description: 'It may be for members alone, or gone.',
  canonical: null,
  type: 'website',
  body: [
    '<main><h1>Nothing here that everybody may read</h1>',
    '<p>It may be for members alone, or gone. Members read it on the church’s website, signed in.</p></main>',
  ].join('\n'),
});
