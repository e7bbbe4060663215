import type { Slice } from '../../slice';
import { historyActions } from './strapi/actions';
import { historyEndpoints } from './strapi/history.endpoints';

/** The ledger, as editors read it. */
export const history: Slice = {
  name: 'history',
  adminApi: historyEndpoints,
  adminActions: historyActions,
};
