import type { Slice } from '../../slice';
import { repertoireEndpoints } from './strapi/repertoire.endpoints';

/** What communities made and found, as their editors look at it. */
export const repertoire: Slice = {
  name: 'repertoire',
  adminApi: repertoireEndpoints,
};
