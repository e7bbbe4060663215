import { FEEDS, FEEDS_OTHERWISE, SIGNED_IN_FEED, SIGNED_IN_FEED_COLD, USERS_ME } from './feeds.mjs';
import { COMMENTS_FLAT, STRAPI_FIND, STRAPI_FIND_UNCOUNTED, STRAPI_SHELL } from './others.mjs';
import { LINEAGES } from './lineage.mjs';
import { PUBLIC_LISTS, SIGNED_IN_LISTS } from './lists.mjs';
import { SEARCH, SEARCH_AS_MEMBER, SEARCH_WAYS, STRAPI_CONTAINS } from './search.mjs';
import { STRAPI_CREATE, SUBMIT } from './writes.mjs';

/** Measured in turn within each round: whatever disturbs a round disturbs all of a group. */
export const GROUPS = [
  [...FEEDS, ...PUBLIC_LISTS, STRAPI_FIND, STRAPI_FIND_UNCOUNTED, COMMENTS_FLAT, STRAPI_SHELL],
  FEEDS_OTHERWISE,
  [SIGNED_IN_FEED, ...SIGNED_IN_LISTS, USERS_ME, SIGNED_IN_FEED_COLD],
  [SEARCH, SEARCH_AS_MEMBER, STRAPI_CONTAINS],
  [SUBMIT, STRAPI_CREATE],
];

/** What the comparison of two sizes asks of each. */
export const SCALED = [FEEDS[0], FEEDS_OTHERWISE[0]];

/** For how long one waits who asks alone: one request at a time. */
export const WAITS = [SEARCH, SEARCH_AS_MEMBER, ...SEARCH_WAYS, ...LINEAGES];
