import type { Slice } from '../../slice';
import { communityActions } from './strapi/actions';
import { communityEndpoints } from './strapi/community.endpoints';
import { communityKind } from './strapi/community.kind';
import { fillAddresses } from './strapi/community-address';
import { communitySettingsEndpoints } from './strapi/community-settings.endpoints';
import { membershipKind } from './strapi/membership.kind';
import { peopleEndpoints } from './strapi/people.endpoints';

export { membershipKind } from './strapi/membership.kind';
export { refuseTakingPart, type TakingPart } from './domain/taking-part';
export { mayKnowOf, mayRead, READING_STATES } from './domain/visibility';
export { ACT_ON_PEOPLE, CONFIGURE_COMMUNITIES, READ_ACCOUNTS } from './strapi/actions';
export { createCommunity } from './strapi/community-settings';
export { activityChoices, presentCommunity } from './strapi/community.presenter';
export {
  findKnownCommunity,
  knownCommunities,
  type CommunityRow,
  type CountedCommunityRow,
} from './strapi/community.queries';
export { nameFromUserName } from './domain/own-name';
export { communityKeyAt, findCommunityKey } from './strapi/community-address';
export { findChosenName } from './strapi/membership-name';
export { findMembership } from './strapi/membership.queries';
export { addPerson } from './strapi/people.service';
export { whereReadable } from './strapi/readable';
export { shownName } from './strapi/shown-name';

export const communities: Slice = {
  name: 'communities',
  kinds: [communityKind, membershipKind],
  contentApi: communityEndpoints,
  adminApi: [...peopleEndpoints, ...communitySettingsEndpoints],
  adminActions: communityActions,
  bootstrap: fillAddresses,
};
