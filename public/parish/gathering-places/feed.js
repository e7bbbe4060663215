/** The stretch of the feed that has been read so far, so that "back" finds it as it was left. */
import { findContributions } from './calls.js';

/**
 * @typedef {object} Read
 * @property {import('./types.js').Summary[]} items
 * @property {string|null} next the cursor of what follows
 */

/** @type {{ key: string, read: Read }|null} */
let lastRead = null;

/** @param {Record<string, string>} params @returns {import('./types.js').FeedQuery} */
const queryOf = ({ community, activity, status, text, sort }) => ({
  community,
  activity,
  status,
  text,
  sort,
});

/** @param {Record<string, string>} params */
const keyOf = (params) => JSON.stringify(queryOf(params));

/** @param {Record<string, string>} params @returns {Read|null} what was read of this very feed */
export const readAlready = (params) => (lastRead?.key === keyOf(params) ? lastRead.read : null);

/** @param {Record<string, string>} params @returns {Promise<Read>} */
export const readFeed = async (params) => {
  const { data, meta } = await findContributions(queryOf(params));
  lastRead = { key: keyOf(params), read: { items: data, next: meta.pagination.next } };
  return lastRead.read;
};

/** @param {Record<string, string>} params @returns {Promise<Read>} with what follows added */
export const readMore = async (params) => {
  const before = readAlready(params) ?? (await readFeed(params));
  const cursor = before.next ?? undefined;
  const { data, meta } = await findContributions({ ...queryOf(params), cursor });
  const read = { items: [...before.items, ...data], next: meta.pagination.next };
  lastRead = { key: keyOf(params), read };
  return read;
};

/** After something was published, or somebody else is signed in. */
export const forgetFeed = () => {
  lastRead = null;
};
