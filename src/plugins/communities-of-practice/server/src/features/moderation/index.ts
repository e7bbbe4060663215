import type { Slice } from '../../core/slice';
import { moderationActions } from './strapi/actions';
import { moderationEndpoints } from './strapi/moderation.endpoints';

export { contributionItems, type ItemRow } from './strapi/item.queries';
export { presentForReview, presentItem } from './strapi/review.presenter';
export { itemsUnderReview } from './strapi/review.queries';

export const moderation: Slice = {
  name: 'moderation',
  adminApi: moderationEndpoints,
  adminActions: moderationActions,
};
