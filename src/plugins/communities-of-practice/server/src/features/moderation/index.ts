import type { Slice } from '../../core/slice';
import { moderationActions } from './strapi/actions';
import { moderationEndpoints } from './strapi/moderation.endpoints';

export { contributionItems, type ItemRow } from './strapi/item.queries';
export { presentItem } from './strapi/review.presenter';
export { countUnderReview } from './strapi/waiting.queries';

export const moderation: Slice = {
  name: 'moderation',
  adminApi: moderationEndpoints,
  adminActions: moderationActions,
};
