import type { Slice } from '../../slice';
import { moderationActions } from './strapi/actions';
import { moderationEndpoints } from './strapi/moderation.endpoints';

export { DECIDE, SAFEGUARDING } from './strapi/actions';
export { contributionItems, type ItemRow } from './strapi/item.queries';
export { presentItem } from './strapi/review.presenter';
export { countUnderReview } from './strapi/waiting.queries';

export const moderation: Slice = {
  name: 'moderation',
  verbs: ['safeguarding.read'],
  adminApi: moderationEndpoints,
  adminActions: moderationActions,
};
