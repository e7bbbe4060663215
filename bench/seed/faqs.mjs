import { derived, named } from './columns.mjs';
import { linkRows } from './links.mjs';
import { expressions } from './shape.mjs';
import { contributionText, excerpt } from './texts.mjs';

const FAQ = 'plugin::communities-of-practice.faq';
const YEAR_SECONDS = 365 * 24 * 60 * 60;
const TITLE = `'What keeps a church warm in winter ' || i`;

/** Published FAQs. @param {{ listed: number, members: number }} size */
export const seedFaqs = async (seed, strapi, { listed, members }) => {
  const { sql } = seed;
  const of = expressions({ contributions: listed, members });
  const posted = of.posted('i');
  await seed.rows('cop_faqs', listed, {
    ...named(seed, 'q', posted),
    title: TITLE,
    text: contributionText('i'),
    excerpt: excerpt('i'),
    ...derived(contributionText('i'), `${TITLE} || ' ' || ${contributionText('i')}`),
    state: `'published'`,
    standing: `'shown'`,
    sources: sql.json('[]'),
    minority_waived: sql.no,
    posted_at: sql.moment(posted),
    published_on: sql.moment(posted),
    reviewed_on: sql.moment(posted),
    review_due_on: sql.moment(`${posted} + ${YEAR_SECONDS}`),
    version: '1',
    helpful_count: 'i % 5',
    not_helpful_count: 'i % 3',
    community_key: sql.key('g', of.community('i')),
    author_key: sql.key('u', of.opener('i')),
  });
  for (const [attribute, target] of [
    ['community', 'cop_communities t on t.document_id = s.community_key'],
    ['author', 'up_users t on t.document_id = s.author_key'],
  ]) {
    await linkRows(seed, strapi, { uid: FAQ, attribute, from: `cop_faqs s join ${target}` });
  }
};
