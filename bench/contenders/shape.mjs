import { PAGE_SIZE } from './queries.mjs';

const isText = (value) => typeof value === 'string' && value.length > 0;

/**
 * Twenty items, each with community, author and what the contender counts; in the community asked
 * for, the latest first.
 * @param {object[]} items
 * @param {{ community: (item: object) => unknown, author: (item: object) => unknown,
 *   counts: (item: object) => unknown[], at: (item: object) => string }} read
 * @param {string} communityKey
 * @throws Error that says what is not as it should be
 */
export const checkItems = (items, read, communityKey) => {
  if (!Array.isArray(items) || items.length !== PAGE_SIZE) {
    throw new Error(`answers ${items?.length} items, not ${PAGE_SIZE}`);
  }
  for (const item of items) {
    const shown = JSON.stringify(item).slice(0, 400);
    const { documentId, name } = read.community(item) ?? {};
    if (documentId !== communityKey || !isText(name))
      throw new Error(`lacks a community: ${shown}`);
    if (!isText(read.author(item))) throw new Error(`lacks an author: ${shown}`);
    if (
      !read.counts(item).every((count) => Number.isInteger(count) || typeof count === 'boolean')
    ) {
      throw new Error(`lacks counts: ${shown}`);
    }
  }
  const moments = items.map((item) => Date.parse(read.at(item)));
  if (moments.some((at, index) => !(at <= (moments[index - 1] ?? Infinity)))) {
    throw new Error('is not ordered with the latest first');
  }
};

/** How our feed and the floor show an item. */
export const OUR_ITEM = {
  community: (item) => item.community,
  author: (item) => item.author?.name,
  counts: (item) => [item.replyCount, item.thanksCount, item.meTooCount],
  at: (item) => item.postedAt,
};
