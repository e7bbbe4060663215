import { checkItems } from './shape.mjs';
import { PAGE_SIZE, queryOf } from './queries.mjs';

const FIND = [
  ['sort', 'postedAt:desc'],
  ['fields[0]', 'title'],
  ['fields[1]', 'activity'],
  ['fields[2]', 'excerpt'],
  ['fields[3]', 'threadStatus'],
  ['fields[4]', 'postedAt'],
  ['fields[5]', 'lastActivityAt'],
  ['fields[6]', 'replyCount'],
  ['fields[7]', 'thanksCount'],
  ['fields[8]', 'meTooCount'],
  ['populate[community][fields][0]', 'name'],
  ['populate[community][fields][1]', 'slug'],
  ['populate[author][fields][0]', 'username'],
  ['pagination[pageSize]', PAGE_SIZE],
];

const findPath = (community, more = []) =>
  `/api/bench-posts?${queryOf([['filters[community][documentId][$eq]', community], ...FIND, ...more])}`;

const checkPosts = (body, { communities }) =>
  checkItems(
    body.data,
    {
      community: (item) => item.community,
      author: (item) => item.author?.username,
      counts: (item) => [item.replyCount, item.thanksCount, item.meTooCount],
      at: (item) => item.postedAt,
    },
    communities[0]
  );

const find = (id, title, more) => ({
  id,
  title,
  server: 'strapi',
  requests: ({ communities }) => communities.map((key) => ({ path: findPath(key, more) })),
  check: checkPosts,
});

/** Strapi's own answer to the same question. The counts are plain attributes, which favours it. */
export const STRAPI_FIND = find('find', "Strapi's `find`, 20 communities in turn");

/** The same without the total, which our feed does not give either. */
export const STRAPI_FIND_UNCOUNTED = find(
  'find-uncounted',
  "Strapi's `find`, `pagination[withCount]=false`",
  [['pagination[withCount]', 'false']]
);

const COMMUNITY = 'api::bench-community.bench-community';

/**
 * The flat list of strapi-plugin-comments: the contributions as top-level comments on their
 * community. It names the author, the community by its key alone, and of counts it says whether
 * there is a thread.
 */
export const COMMENTS_FLAT = {
  id: 'comments',
  title: '`strapi-plugin-comments` 3.2.4, flat list, 20 communities in turn',
  server: 'strapi',
  needsComments: true,
  requests: ({ communities }) =>
    communities.map((key) => ({
      path: `/api/comments/${COMMUNITY}:${key}/flat?${queryOf([
        ['filters[threadOf][$null]', 'true'],
        ['sort', 'createdAt:desc'],
        ['pagination[page]', '1'],
        ['pagination[pageSize]', PAGE_SIZE],
      ])}`,
    })),
  check: (body, { communities }) =>
    checkItems(
      body.data,
      {
        community: (item) => ({ documentId: item.related.split(':').at(-1), name: item.related }),
        author: (item) => item.author?.name,
        counts: (item) => [item.gotThread],
        at: (item) => item.createdAt,
      },
      communities[0]
    ),
};

/** What Strapi's own shell costs: its middlewares, router and permissions, and no query of ours. */
export const STRAPI_SHELL = {
  id: 'shell',
  title: 'Strapi answering 20 fixed items, without a query of their own',
  server: 'strapi',
  requests: () => [{ path: '/api/bench-fixed' }],
  check: ({ data }) => {
    if (data.length !== PAGE_SIZE) throw new Error('answers something else');
  },
};
