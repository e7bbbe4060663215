import { checkItems, OUR_ITEM } from './shape.mjs';
import { cursorAt, PAGE_SIZE, queryOf, walk } from './queries.mjs';

/**
 * @typedef {object} World what the contenders know of the seed and of who is signed in
 * @property {number} contributions
 * @property {number} members
 * @property {number} [listed] resources, and as many FAQs and visits
 * @property {number} [family] resources that come from one
 * @property {string[]} communities their keys, by number
 * @property {{ key: string, number: number, token: string }[]} people
 * @property {string} editorToken of somebody who may do everything in the admin
 *
 * @typedef {object} Contender
 * @property {string} id
 * @property {string} title
 * @property {'strapi' | 'koa'} server
 * @property {(world: World, port: number) => object[] | Promise<object[]>} requests as autocannon
 *   takes them, sent in turn
 * @property {(body: any, world: World, index: number) => void} check of the first request's
 *   answer, or of the first few; null when it has no body
 * @property {number} [checked] how many; 1 otherwise
 * @property {number} [status] of a good answer
 */

const FEED = '/api/communities-of-practice/contributions';

const feedPath = (community, cursor) =>
  `${FEED}?${queryOf([
    ['filters[community][$eq]', community],
    ['pagination[pageSize]', PAGE_SIZE],
    ...(cursor ? [['pagination[cursor]', cursor]] : []),
  ])}`;

const floorPath = (community, cursor) =>
  `/?${queryOf([['community', community], ...(cursor ? [['cursor', cursor]] : [])])}`;

const checkFeed = (body, { communities }) => checkItems(body.data, OUR_ITEM, communities[0]);

/** Each request at a place of its own; the first, which is checked, is in the first community. */
const walking = (pathOf) => (world) => {
  const next = walk(world.contributions);
  const path = () => {
    const place = next();
    return pathOf(world.communities[place.community], cursorAt(place));
  };
  return [{ path: path(), setupRequest: (request) => ({ ...request, path: path() }) }];
};

const rotating =
  (pathOf) =>
  ({ communities }) =>
    communities.map((community) => ({ path: pathOf(community) }));

const same =
  (pathOf) =>
  ({ communities }) => [{ path: pathOf(communities[0]) }];

const ours = (id, title, requests) => ({ id, title, server: 'strapi', requests, check: checkFeed });
const floor = (id, title, requests) => ({ id, title, server: 'koa', requests, check: checkFeed });

/** @type {Contender[]} */
export const FEEDS = [
  ours('feed', 'public feed, 20 communities in turn', rotating(feedPath)),
  floor('floor', 'bare Koa + knex, 20 communities in turn', rotating(floorPath)),
];

/** Each feed with the ETag that it has, as a browser asks that has it already. */
const unchanged = (communities, port) =>
  Promise.all(
    communities.map(async (community) => {
      const path = feedPath(community);
      const { headers } = await fetch(`http://127.0.0.1:${port}${path}`);
      return { path, headers: { 'if-none-match': headers.get('etag') ?? '' } };
    })
  );

/** @type {Contender} */
const FEED_UNCHANGED = {
  id: 'feed-unchanged',
  title: 'public feed, asked for by its ETag: 304',
  server: 'strapi',
  status: 304,
  requests: ({ communities }, port) => unchanged(communities, port),
  check: (body) => {
    if (body !== null) throw new Error('answers with a body');
  },
};

/** @type {Contender[]} */
export const FEEDS_OTHERWISE = [
  ours('feed-cold', 'public feed, every request at another cursor', walking(feedPath)),
  floor('floor-cold', 'bare Koa + knex, every request at another cursor', walking(floorPath)),
  ours('feed-same', 'public feed, one URL again and again', same(feedPath)),
  floor('floor-same', 'bare Koa + knex, one URL again and again', same(floorPath)),
  FEED_UNCHANGED,
];

/** Members read their own communities, with a token that is theirs. @type {Contender} */
export const SIGNED_IN_FEED = {
  id: 'signed-in-feed',
  title: 'signed-in feed, 40 members in turn',
  server: 'strapi',
  requests: ({ communities, people }) =>
    people.map(({ number, token }) => ({
      path: feedPath(communities[number % communities.length]),
      headers: { authorization: `Bearer ${token}` },
    })),
  check: checkFeed,
};

/** The same at another cursor each time. @type {Contender} */
export const SIGNED_IN_FEED_COLD = {
  ...SIGNED_IN_FEED,
  id: 'signed-in-feed-cold',
  title: 'signed-in feed, every request at another cursor',
  requests: (world) => {
    const next = walk(world.contributions);
    const membersOf = (community) =>
      world.people.find(({ number }) => number % world.communities.length === community);
    const request = () => {
      const place = next();
      return {
        path: feedPath(world.communities[place.community], cursorAt(place)),
        headers: { authorization: `Bearer ${membersOf(place.community).token}` },
      };
    };
    return [{ ...request(), setupRequest: (sent) => ({ ...sent, ...request() }) }];
  },
};

/** @type {Contender} */
export const USERS_ME = {
  id: 'users-me',
  title: '`GET /api/users/me`, 40 members in turn',
  server: 'strapi',
  requests: ({ people }) =>
    people.map(({ token }) => ({
      path: '/api/users/me',
      headers: { authorization: `Bearer ${token}` },
    })),
  check: (body, { people }) => {
    if (body.documentId !== people[0].key) throw new Error('answers somebody else');
  },
};
