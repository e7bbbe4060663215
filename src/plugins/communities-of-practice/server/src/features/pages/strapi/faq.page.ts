import { faqContracts, type FaqView } from '../../../../../shared/contracts';
import type { PageReading } from '../../../http/pages';
import { dataBlock } from '../../../text/data-block';
import { escapeHtml, pageHtml } from '../../../text/page';
import { readFaq } from '../../faqs';
import { time } from './time';

/** Of members' words in one page. */
const WORDS_BYTES = 100_000;

/** What does not fit is told by its first words. */
const answerHtml = ({ html, excerpt }: FaqView): string =>
  Buffer.byteLength(html) <= WORDS_BYTES ? html : `<p>${escapeHtml(excerpt)}</p>`;

/** As search engines read it: the answer, and what a member holds against it as another one. */
const structured = (faq: FaqView): object => {
  const other = faq.minorityView?.html ?? null;
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: [
      {
        '@type': 'Question',
        name: faq.title,
        acceptedAnswer: { '@type': 'Answer', text: answerHtml(faq) },
        ...(other === null ? {} : { suggestedAnswer: [{ '@type': 'Answer', text: other }] }),
      },
    ],
  };
};

const otherViewHtml = ({ minorityView }: FaqView): string[] =>
  minorityView?.html
    ? [
        '<h2>Another member sees it otherwise</h2>',
        `<section dir="auto">${minorityView.html}</section>`,
      ]
    : [];

const reviewHtml = ({ state, reviewedOn }: FaqView): string[] => {
  const reviewed = reviewedOn === null ? [] : [`Last reviewed ${time(reviewedOn)}.`];
  const due = state === 'review-due' ? ['Its review is due.'] : [];
  const said = [...reviewed, ...due];
  return said.length === 0 ? [] : [`<footer><p>${said.join(' ')}</p></footer>`];
};

const bodyOf = (faq: FaqView): string =>
  [
    '<main><article>',
    `<h1 dir="auto">${escapeHtml(faq.title)}</h1>`,
    `<p><span dir="auto">${escapeHtml(faq.community.name)}</span></p>`,
    `<section dir="auto">${answerHtml(faq)}</section>`,
    ...otherViewHtml(faq),
    ...reviewHtml(faq),
    '</article></main>',
    dataBlock('application/ld+json', structured(faq)),
  ].join('\n');

/** A FAQ as visitors read it; it names nobody, as the page of a conversation does not. */
export const faqReading: PageReading<{ documentId: string }> = {
  shows: faqContracts.findOne,
  async render(strapi, { documentId }) {
    const faq = await readFaq(strapi.db.connection, documentId, null);
    return pageHtml({
      title: faq.title,
      description: faq.excerpt,
      canonical: null,
      type: 'article',
      body: bodyOf(faq),
    });
  },
};
