import type { Slice } from '../../slice';
import { cultivationActions } from './strapi/actions';
import { cultivationEndpoints } from './strapi/cultivation.endpoints';

export { READ_OVERVIEW } from './strapi/actions';

export const cultivation: Slice = {
  name: 'cultivation',
  adminApi: cultivationEndpoints,
  adminActions: cultivationActions,
};
