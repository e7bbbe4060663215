import { z } from '@strapi/utils';
import { activityView } from './activities';
import { contractsIn } from './contract';
import { listOf, one, pagination } from './listing';
import { schemaNames } from './schema-names';
import { displayName } from './names';
import { communityAddress, documentId, moment, prose, WORDS_STANDINGS } from './values';

const contract = contractsIn({
  name: 'community',
  description:
    'People who share a concern: finding, joining and leaving them, and letting people in.',
});

export const VISIBILITIES = ['public', 'members', 'private'] as const;
export const JOIN_POLICIES = ['open', 'request', 'invite'] as const;
export const MEMBERSHIP_ROLES = ['member', 'facilitator'] as const;
export const MEMBERSHIP_STATES = [
  'requested',
  'invited',
  'active',
  'paused',
  'left',
  'removed',
] as const;
export type Visibility = (typeof VISIBILITIES)[number];
export type JoinPolicy = (typeof JOIN_POLICIES)[number];
export type MembershipRole = (typeof MEMBERSHIP_ROLES)[number];
export type MembershipState = (typeof MEMBERSHIP_STATES)[number];

export const membershipView = z.strictObject({
  documentId,
  community: documentId,
  role: z.enum(MEMBERSHIP_ROLES),
  state: z.enum(MEMBERSHIP_STATES),
  /** The name that others here see; yours to change. Never your e-mail address. */
  displayName: z.string(),
  /** While moderators hold or hide the name, others see a placeholder. Choose another one. */
  nameStanding: z.enum(WORDS_STANDINGS),
  canHelpWith: z.string().nullable(),
  joinedAt: moment.nullable(),
});
membershipView.register(schemaNames, { id: 'Membership' });
export type MembershipView = z.input<typeof membershipView>;

/** A member as other members see them. */
export const memberView = z.strictObject({
  /** The membership's documentId. */
  documentId,
  person: z.strictObject({ documentId, name: z.string() }),
  role: z.enum(MEMBERSHIP_ROLES),
  state: z.enum(MEMBERSHIP_STATES),
  canHelpWith: z.string().nullable(),
  joinedAt: moment.nullable(),
});
memberView.register(schemaNames, { id: 'Member' });

export const communityView = z.strictObject({
  documentId,
  slug: z.string(),
  name: z.string(),
  domain: z.string(),
  practice: z.string().nullable(),
  sponsor: z.string().nullable(),
  rhythm: z.string().nullable(),
  visibility: z.enum(VISIBILITIES),
  joinPolicy: z.enum(JOIN_POLICIES),
  isArchived: z.boolean(),
  memberCount: z.int(),
  /** What you are here, or null for a visitor or a stranger. */
  membership: membershipView.nullable(),
  abilities: z.strictObject({ read: z.boolean(), join: z.boolean(), contribute: z.boolean() }),
});
communityView.register(schemaNames, { id: 'Community' });
export type CommunityView = z.input<typeof communityView>;

/** With the activities as this community words and offers them. */
export const communityInFull = communityView.extend({ activities: z.array(activityView) });
communityInFull.register(schemaNames, { id: 'CommunityInFull' });

const whichCommunity = z.strictObject({ documentId: communityAddress });
const canHelpWith = prose({ min: 0, max: 500 });
const whichMembership = z.strictObject({ documentId });

export const communityContracts = {
  find: contract({
    action: 'community.find',
    method: 'GET',
    path: '/communities',
    who: 'anyone',
    summary: 'The communities that you may know of',
    query: z.strictObject({
      pagination,
      sort: z.enum(['name']).optional(),
    }),
    reply: listOf(communityView),
    refuses: ['page-too-deep'],
  }),
  findOne: contract({
    action: 'community.findOne',
    method: 'GET',
    path: '/communities/:documentId',
    who: 'anyone',
    summary: 'One community, with the activities as it words them',
    params: whichCommunity,
    reply: one(communityInFull),
    refuses: ['not-found'],
  }),
  join: contract({
    action: 'community.join',
    method: 'POST',
    path: '/communities/:documentId/join',
    budget: 'joinings',
    who: 'signed-in',
    summary: 'Join, ask to join, or take up an invitation',
    params: whichCommunity,
    example: {
      data: { displayName: 'Ruth, St Mary’s', canHelpWith: 'Heating old buildings' },
    },
    body: z
      .strictObject({
        data: z
          .strictObject({
            displayName: displayName.optional(),
            canHelpWith: canHelpWith.optional(),
          })
          .prefault({}),
      })
      .prefault({}),
    reply: one(membershipView),
    status: 201,
    refuses: [
      'not-found',
      'already-a-member',
      'invitation-needed',
      'membership-ended-by-facilitators',
      'community-archived',
      'display-name-needed',
      'display-name-taken',
      'display-name-hidden',
    ],
  }),
  updateMembership: contract({
    action: 'community.updateMembership',
    method: 'PUT',
    path: '/communities/:documentId/membership',
    budget: 'profile-changes',
    who: 'signed-in',
    summary: 'Change the name that others here see, or what you can help with',
    params: whichCommunity,
    example: { data: { displayName: 'Ruth, St Mary’s' } },
    body: z.strictObject({
      data: z
        .strictObject({
          displayName: displayName.optional(),
          canHelpWith: canHelpWith.optional(),
        })
        .refine((change) => Object.keys(change).length > 0, 'names nothing to change'),
    }),
    reply: one(membershipView),
    refuses: [
      'not-found',
      'not-a-member',
      'membership-paused',
      'display-name-taken',
      'display-name-hidden',
    ],
  }),
  leave: contract({
    action: 'community.leave',
    method: 'POST',
    path: '/communities/:documentId/leave',
    budget: 'joinings',
    who: 'signed-in',
    summary: 'Leave, or take a request back; what you wrote stays readable',
    params: whichCommunity,
    reply: one(membershipView),
    refuses: ['not-found', 'not-a-member', 'last-facilitator'],
  }),
  members: contract({
    action: 'community.members',
    method: 'GET',
    path: '/communities/:documentId/members',
    who: 'member',
    summary: 'Who is in this community and what they can help with; requests too, for facilitators',
    params: whichCommunity,
    query: z.strictObject({ pagination }),
    reply: listOf(memberView),
    refuses: ['not-found', 'not-a-member', 'page-too-deep'],
  }),
  accept: contract({
    action: 'community.accept',
    method: 'POST',
    path: '/memberships/:documentId/accept',
    budget: 'join-answers',
    who: 'facilitator',
    summary: 'Let somebody in who asked to join',
    params: whichMembership,
    reply: one(memberView),
    refuses: ['not-found', 'not-a-facilitator', 'request-already-answered'],
  }),
  decline: contract({
    action: 'community.decline',
    method: 'POST',
    path: '/memberships/:documentId/decline',
    budget: 'join-answers',
    who: 'facilitator',
    summary: 'Decline a request to join; they may ask again',
    params: whichMembership,
    reply: one(memberView),
    refuses: ['not-found', 'not-a-facilitator', 'request-already-answered'],
  }),
};
