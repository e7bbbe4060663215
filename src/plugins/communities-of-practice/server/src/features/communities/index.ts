import type { Slice } from '../../core/slice';
import { communityEndpoints } from './strapi/community.endpoints';
import { communityLayout } from './strapi/community.layout';
import { communitySchema } from './strapi/community.schema';
import { membershipLayout } from './strapi/membership.layout';
import { membershipSchema } from './strapi/membership.schema';

export { refuseTakingPart, type TakingPart } from './domain/taking-part';
export { mayKnowOf, mayRead, READING_STATES } from './domain/visibility';
export { activityChoices, presentCommunity } from './strapi/community.presenter';
export {
  findKnownCommunity,
  knownCommunities,
  type CommunityRow,
} from './strapi/community.queries';
export { membershipKeeper } from './strapi/membership.keeper';
export { findMembership } from './strapi/membership.queries';
export { whereReadable } from './strapi/readable';

export const communities: Slice = {
  name: 'communities',
  contentTypes: { community: communitySchema, membership: membershipSchema },
  editorLayouts: { community: communityLayout, membership: membershipLayout },
  contentApi: communityEndpoints,
};
