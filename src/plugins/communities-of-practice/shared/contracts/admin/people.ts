import { z } from '@strapi/utils';
import { MEMBERSHIP_ROLES, MEMBERSHIP_STATES } from '../communities';
import { contract } from '../contract';
import { listOf, one, pagination } from '../listing';
import { documentId, moment, prose } from '../values';

/** What an editor may do about somebody's membership. */
export const MEMBERSHIP_ACTS = [
  'accept',
  'decline',
  'appoint',
  'stand-down',
  'pause',
  'resume',
  'remove',
  'reinstate',
] as const;
export type MembershipAct = (typeof MEMBERSHIP_ACTS)[number];

/** What one is in a community: all that an act changes, and so all that taking it back puts back. */
export const belonging = z.strictObject({
  state: z.enum(MEMBERSHIP_STATES),
  role: z.enum(MEMBERSHIP_ROLES),
  joinedAt: moment.nullable(),
});
export type Belonging = z.output<typeof belonging>;

/** Their account on the website; null for those who may not see it, and where it is gone. */
const account = z.strictObject({ username: z.string(), email: z.string() }).nullable();

const personHere = z.strictObject({
  /** The membership's documentId. */
  documentId,
  name: z.string(),
  ...belonging.shape,
  canHelpWith: z.string().nullable(),
  account,
  /** What may be done now, by what they are here. */
  acts: z.array(z.enum(MEMBERSHIP_ACTS)),
});

const person = z.strictObject({
  /** The account's documentId. */
  documentId,
  account,
  memberships: z.array(
    z.strictObject({
      documentId,
      community: documentId,
      communityName: z.string(),
      name: z.string(),
      state: z.enum(MEMBERSHIP_STATES),
      role: z.enum(MEMBERSHIP_ROLES),
    })
  ),
});

const change = z.strictObject({ documentId, before: belonging, after: belonging });
export type MembershipChange = z.output<typeof change>;

const refused = z.strictObject({ documentId, code: z.string() });
const looked = z.string().trim().max(100).optional();
const SHOWN = ['here', 'asking', 'gone'] as const;
const memberships = z.array(documentId).min(1).max(100);

export const peopleContracts = {
  here: contract({
    action: 'people.here',
    method: 'GET',
    path: '/communities/:documentId/people',
    who: 'signed-in',
    summary: 'Who is in one community, who asks to join, who has left',
    params: z.strictObject({ documentId }),
    /** Facilitators first, then by name; who asks, the longest wait first. */
    query: z.strictObject({ _q: looked, show: z.enum(SHOWN).default('here'), pagination }),
    reply: listOf(personHere),
    refuses: ['not-found', 'page-too-deep'],
  }),
  everywhere: contract({
    action: 'people.everywhere',
    method: 'GET',
    path: '/people',
    who: 'signed-in',
    summary:
      'Anybody, across communities; by log-in name and e-mail too for those who may see them',
    query: z.strictObject({
      _q: looked,
      show: z.enum(['all', 'asking']).default('all'),
      pagination,
    }),
    reply: listOf(person),
    refuses: ['page-too-deep'],
  }),
  act: contract({
    action: 'people.act',
    method: 'POST',
    path: '/memberships/act',
    who: 'signed-in',
    summary: 'Accept, decline, appoint, stand down, pause, resume, remove or reinstate people',
    body: z.strictObject({
      data: z.strictObject({
        act: z.enum(MEMBERSHIP_ACTS),
        memberships,
        /** Goes into the record, for other editors. */
        reason: prose({ min: 0, max: 500 }).optional(),
        /** Do it even if nobody is left who facilitates. */
        evenIfLast: z.boolean().default(false),
      }),
    }),
    /** Each stands or falls alone; where there is one alone, its refusal is the answer. */
    reply: one(z.strictObject({ done: z.array(change), refused: z.array(refused) })),
    refuses: ['not-found', 'stands-otherwise', 'reason-needed', 'last-facilitator'],
  }),
  undo: contract({
    action: 'people.undo',
    method: 'POST',
    path: '/memberships/undo',
    who: 'signed-in',
    summary: 'Put back what people were before an act, unless it changed again meanwhile',
    body: z.strictObject({ data: z.strictObject({ changes: z.array(change).min(1).max(100) }) }),
    reply: one(z.strictObject({ done: z.array(change), refused: z.array(refused) })),
    refuses: ['not-found', 'stands-otherwise', 'last-facilitator'],
  }),
  add: contract({
    action: 'people.add',
    method: 'POST',
    path: '/communities/:documentId/people',
    who: 'signed-in',
    summary: 'Make somebody with an account a member or facilitator',
    params: z.strictObject({ documentId }),
    body: z.strictObject({
      data: z.strictObject({ person: documentId, role: z.enum(MEMBERSHIP_ROLES) }),
    }),
    reply: one(personHere),
    status: 201,
    refuses: ['not-found', 'already-a-member'],
  }),
};
