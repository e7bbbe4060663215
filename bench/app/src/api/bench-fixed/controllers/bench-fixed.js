/** Twenty items that are always the same: what Strapi takes to answer anything, without a query. */
const ITEMS = Array.from({ length: 20 }, (_, index) => ({
  documentId: `a${String(index).padStart(23, '0')}`,
  activity: 'problem-solving',
  title: `The boiler died for the ${index}th time this winter`,
  excerpt: 'Eleven degrees at the altar, and the engineer comes next month. '.repeat(4),
  status: 'open',
  standing: 'shown',
  replyCount: 3,
  thanksCount: 0,
  meTooCount: 0,
  postedAt: '2025-06-01T10:00:00.000Z',
  lastActivityAt: '2025-06-01T10:00:00.000Z',
  community: { documentId: 'a'.padEnd(24, '0'), slug: 'community-1', name: 'Community 1' },
  author: { documentId: 'b'.padEnd(24, '0'), name: 'member1' },
}));

module.exports = {
  async find(ctx) {
    ctx.body = { data: ITEMS, meta: {} };
  },
};
