import {
  MEMBERSHIP_ROLES,
  MEMBERSHIP_STATES,
  WORDS_STANDINGS,
} from '../../../../../shared/contracts';
import {
  belongsTo,
  contentType,
  key,
  dateTime,
  json,
  longText,
  shortText,
  standings,
  word,
} from '../../../persistence/content-type';
import { COMMUNITY, TABLE } from '../../../persistence/uids';
import { USER } from '../../../persistence/user-table';

export const membershipSchema = contentType({
  singularName: 'membership',
  pluralName: 'memberships',
  displayName: 'Membership',
  description: 'One person in one community: what they are there and what they can help with',
  collectionName: TABLE.memberships,
  attributes: {
    displayName: { type: 'string', maxLength: 60 },
    user: belongsTo(USER),
    community: belongsTo(COMMUNITY),
    role: word(MEMBERSHIP_ROLES, 'member'),
    state: word(MEMBERSHIP_STATES, 'active'),
    canHelpWith: longText,
    joinedAt: dateTime,
    firstJoinedAt: dateTime,
    leftAs: word(['active', 'paused']),
    ...standings(WORDS_STANDINGS),
    /** What others see instead of a name that is held or hidden. */
    placeholder: shortText,
    /** Names that they had here, and cannot take again. */
    hiddenNames: json,
    version: { type: 'integer', default: 1 },
    userKey: key,
    communityKey: key,
  },
  hidden: [
    'firstJoinedAt',
    'leftAs',
    'userKey',
    'communityKey',
    'standing',
    'standingBefore',
    'placeholder',
    'hiddenNames',
  ],
  indexes: [
    { name: 'cop_memberships_one', columns: ['community_key', 'user_key'], type: 'unique' },
    { name: 'cop_memberships_user', columns: ['user_key', 'state'] },
    { name: 'cop_memberships_community_state', columns: ['community_key', 'state', 'joined_at'] },
    { name: 'cop_memberships_standing', columns: ['standing', 'joined_at'] },
  ],
});
