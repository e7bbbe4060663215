/** What an editor's Monday morning asks for. */

const asEditor = ({ editorToken }, path) => [
  {
    path: `/communities-of-practice${path}`,
    headers: { authorization: `Bearer ${editorToken}` },
  },
];

/** @type {import('./feeds.mjs').Contender} */
export const QUEUE = {
  id: 'queue',
  title: 'the moderators’ queue, its oldest 50',
  server: 'strapi',
  requests: (world) => asEditor(world, '/moderation?pagination[pageSize]=50'),
  check: ({ data, meta }) => {
    const since = data.map(({ waitingSince }) => waitingSince);
    if (since.length === 0 || meta.pagination.total < since.length) throw new Error('is empty');
    if (String([...since].sort()) !== String(since)) throw new Error('is not oldest first');
  },
};

/** @type {import('./feeds.mjs').Contender} */
export const OVERVIEW = {
  id: 'overview',
  title: 'the communities, the first 20 by need',
  server: 'strapi',
  requests: (world) => asEditor(world, '/overview?pagination[pageSize]=20'),
  check: ({ data }) => {
    if (data.communities.length !== 20) throw new Error('shows something else');
    if (data.totals.contributionsThisWeek === 0) throw new Error('saw nothing this week');
  },
};

export const ADMIN_PAGES = [QUEUE, OVERVIEW];
