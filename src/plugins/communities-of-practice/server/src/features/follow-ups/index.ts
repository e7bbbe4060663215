import type { Slice } from '../../slice';
import { followUpEndpoints } from './strapi/follow-up.endpoints';
import { followUpKind } from './strapi/follow-up.kind';

export { followUpKind } from './strapi/follow-up.kind';
export { presentFollowUp } from './strapi/follow-up.presenter';
export { findFollowUps, type FollowUpRow } from './strapi/follow-up.queries';

export const followUps: Slice = {
  name: 'follow-ups',
  kinds: [followUpKind],
  contentApi: followUpEndpoints,
};
