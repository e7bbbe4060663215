import type { Slice } from '../../slice';
import { communityEndpoints } from './strapi/community.endpoints';
import { communityKind } from './strapi/community.kind';
import { membershipKind } from './strapi/membership.kind';

export { refuseTakingPart, type TakingPart } from './domain/taking-part';
export { mayKnowOf, mayRead, READING_STATES } from './domain/visibility';
export { activityChoices, presentCommunity } from './strapi/community.presenter';
export {
  findKnownCommunity,
  knownCommunities,
  type CommunityRow,
} from './strapi/community.queries';
export { findMembership } from './strapi/membership.queries';
export { whereReadable } from './strapi/readable';

export const communities: Slice = {
  name: 'communities',
  kinds: [communityKind, membershipKind],
  contentApi: communityEndpoints,
};
