import { checkItems } from './shape.mjs';
import { PAGE_SIZE, queryOf } from './queries.mjs';

const listPath = (list, community) =>
  `/api/communities-of-practice/${list}?${queryOf([
    ['filters[community][$eq]', community],
    ['pagination[pageSize]', PAGE_SIZE],
  ])}`;

/** What an item of each list counts, and when it is or was posted. */
const LISTS = {
  resources: {
    counts: ({ useCount, adaptationCount }) => [useCount, adaptationCount],
    at: ({ postedAt }) => postedAt,
  },
  faqs: {
    counts: ({ helpfulCount, notHelpfulCount }) => [helpfulCount, notHelpfulCount],
    at: ({ postedAt }) => postedAt,
  },
  visits: {
    counts: ({ places, placesLeft }) => [places, placesLeft],
    at: ({ startsAt }) => startsAt,
  },
};

const checkList =
  (list) =>
  (body, { communities }) =>
    checkItems(
      body.data,
      {
        community: (item) => item.community,
        author: (item) => item.author?.name,
        ...LISTS[list],
      },
      communities[0]
    );

/** The first pages, as visitors ask for them. @type {import('./feeds.mjs').Contender[]} */
export const PUBLIC_LISTS = Object.keys(LISTS).map((list) => ({
  id: list,
  title: `public ${list}, 20 communities in turn`,
  server: 'strapi',
  requests: ({ communities }) => communities.map((key) => ({ path: listPath(list, key) })),
  check: checkList(list),
}));

/** The same with a member's token, in their own communities. @type {import('./feeds.mjs').Contender[]} */
export const SIGNED_IN_LISTS = Object.keys(LISTS).map((list) => ({
  id: `signed-in-${list}`,
  title: `signed-in ${list}, 40 members in turn`,
  server: 'strapi',
  requests: ({ communities, people }) =>
    people.map(({ number, token }) => ({
      path: listPath(list, communities[number % communities.length]),
      headers: { authorization: `Bearer ${token}` },
    })),
  check: checkList(list),
}));
