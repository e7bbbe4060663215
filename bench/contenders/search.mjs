import { PAGE_SIZE, queryOf } from './queries.mjs';

const QUESTIONS = 40;

/** Words of one title each, far from one another: what everybody wrote, with what one wrote. */
const questionsIn = ({ contributions }) =>
  Array.from({ length: QUESTIONS }, (_, i) => `question number ${1 + ((i * 617) % contributions)}`);

const check = (itemsOf) => (body) => {
  if (itemsOf(body).length === 0) throw new Error('finds nothing');
};

/** @type {import('./feeds.mjs').Contender} */
export const SEARCH = {
  id: 'search',
  title: `search, ${QUESTIONS} questions in turn`,
  server: 'strapi',
  requests: (world) =>
    questionsIn(world).map((q) => ({
      path: `/api/communities-of-practice/search?${queryOf([
        ['q', q],
        ['pagination[pageSize]', PAGE_SIZE],
      ])}`,
    })),
  check: check(({ data }) => data),
};

/** The same words by Strapi's own filter, in the title and the first words. @type {import('./feeds.mjs').Contender} */
export const STRAPI_CONTAINS = {
  id: 'contains',
  title: "Strapi's `find` with `$containsi`",
  server: 'strapi',
  requests: (world) =>
    questionsIn(world).map((q) => ({
      path: `/api/bench-posts?${queryOf([
        ['filters[$or][0][title][$containsi]', q],
        ['filters[$or][1][excerpt][$containsi]', q],
        ['fields[0]', 'title'],
        ['fields[1]', 'excerpt'],
        ['populate[community][fields][0]', 'name'],
        ['pagination[pageSize]', PAGE_SIZE],
      ])}`,
    })),
  check: check(({ data }) => data),
};
