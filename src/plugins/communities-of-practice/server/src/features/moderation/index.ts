import type { Slice } from '../../slice';
import { moderationActions } from './strapi/actions';
import { moderationEndpoints } from './strapi/moderation.endpoints';
import { safeguardingEndpoints } from './strapi/safeguarding.endpoints';

export { DECIDE, SAFEGUARDING } from './strapi/actions';
export { contributionItems, type ItemRow } from './strapi/item.queries';
export { refuseWithMeanwhile } from './strapi/meanwhile';
export { presentItem } from './strapi/item.presenter';
export { countUnderReview } from './strapi/queue.queries';

export const moderation: Slice = {
  name: 'moderation',
  verbs: ['safeguarding.read'],
  adminApi: [...moderationEndpoints, ...safeguardingEndpoints],
  adminActions: moderationActions,
};
