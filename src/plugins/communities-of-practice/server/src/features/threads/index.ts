import type { Slice } from '../../slice';
import { contributionEndpoints } from './strapi/contribution.endpoints';
import { roundEndpoints } from './strapi/round.endpoints';

/** Contributions as they are read and written over REST: each with its thread. */
export const threads: Slice = {
  name: 'threads',
  contentApi: [...contributionEndpoints, ...roundEndpoints],
};
