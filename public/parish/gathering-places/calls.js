/** Every call to the plugin that this website makes, by name. */
import { ask } from './api.js';

/** @typedef {import('./types.js').FeedQuery} FeedQuery */

const FEED_PAGE_SIZE = 15;
const LONGEST_PAGE = 100;

/** @param {Promise<{ data: any }>} answer @returns {Promise<any>} */
const dataOf = async (answer) => (await answer).data;

/** @returns {Promise<import('./types.js').Activity[]>} */
export const findActivities = () => dataOf(ask('GET', '/activities'));

/** @returns {Promise<import('./types.js').Community[]>} */
export const findCommunities = () =>
  dataOf(
    ask('GET', '/communities', { query: { pagination: { page: 1, pageSize: LONGEST_PAGE } } })
  );

/** @param {string} id @returns {Promise<import('./types.js').Community>} */
export const findCommunity = (id) => dataOf(ask('GET', `/communities/${id}`));

/** @param {string} id @param {{ displayName?: string, canHelpWith?: string }} data */
export const joinCommunity = (id, data) => dataOf(ask('POST', `/communities/${id}/join`, { data }));

/** @param {string} id */
export const leaveCommunity = (id) => dataOf(ask('POST', `/communities/${id}/leave`));

/**
 * One page of members.
 * @param {string} id @param {number} [page]
 * @returns {Promise<{ data: import('./types.js').Member[], meta: { pagination: { pageCount?: number } } }>}
 */
export const findMembers = (id, page = 1) =>
  ask('GET', `/communities/${id}/members`, {
    query: { pagination: { page, pageSize: LONGEST_PAGE } },
  });

/** @param {string} membership @param {'accept'|'decline'} answer */
export const answerRequest = (membership, answer) =>
  dataOf(ask('POST', `/memberships/${membership}/${answer}`));

/**
 * One stretch of the feed.
 * @param {FeedQuery} wanted
 * @returns {Promise<{ data: import('./types.js').Summary[], meta: { pagination: { next: string|null } } }>}
 */
export const findContributions = ({ community, activity, status, text, sort, cursor }) =>
  ask('GET', '/contributions', {
    query: {
      filters: { community, activity, status, text: { $containsi: text } },
      sort,
      pagination: { cursor, pageSize: FEED_PAGE_SIZE },
    },
  });

/** @param {string} id @returns {Promise<import('./types.js').Thread>} */
export const findThread = (id) => dataOf(ask('GET', `/contributions/${id}`));

/**
 * @param {string} contribution @param {string|null} cursor
 * @returns {Promise<{ data: import('./types.js').Reply[], meta: { pagination: { next: string|null } } }>}
 */
export const findReplies = (contribution, cursor) =>
  ask('GET', '/replies', {
    query: { filters: { contribution }, pagination: { cursor, pageSize: LONGEST_PAGE } },
  });

/** @typedef {'contributions'|'replies'} Kind */

/** @param {Kind} kind @param {string} id @param {object} data @param {number} version */
export const change = (kind, id, data, version) =>
  dataOf(ask('PUT', `/${kind}/${id}`, { data, version }));

/** @param {Kind} kind @param {string} id */
export const withdraw = (kind, id) => dataOf(ask('DELETE', `/${kind}/${id}`));

/** @param {Kind} kind @param {string} id @returns {Promise<import('./types.js').Tally>} */
export const unthank = (kind, id) => dataOf(ask('DELETE', `/${kind}/${id}/thanks`));

/** @param {string} id @param {boolean} isFacingIt @returns {Promise<import('./types.js').Tally>} */
export const sayMeToo = (id, isFacingIt) =>
  dataOf(
    isFacingIt
      ? ask('POST', `/contributions/${id}/me-too`, { data: {} })
      : ask('DELETE', `/contributions/${id}/me-too`)
  );

/** @param {string} id @returns {Promise<import('./types.js').Thanks[]>} */
export const findThanks = (id) =>
  dataOf(
    ask('GET', `/contributions/${id}/thanks`, { query: { pagination: { pageSize: LONGEST_PAGE } } })
  );

/** @param {string} id */
export const reopen = (id) => dataOf(ask('POST', `/contributions/${id}/reopen`));

/** @returns {Promise<import('./types.js').Community[]>} */
export const findMyCommunities = () => dataOf(ask('GET', '/me/communities'));

/**
 * One stretch of what is mine.
 * @param {'threads'|'results'} what @param {string|null} [cursor]
 */
export const findMine = (what, cursor) =>
  ask('GET', `/me/${what}`, { query: { pagination: { cursor, pageSize: FEED_PAGE_SIZE } } });
