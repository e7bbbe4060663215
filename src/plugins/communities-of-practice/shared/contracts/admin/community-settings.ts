import { z } from '@strapi/utils';
import { JOIN_POLICIES, VISIBILITIES } from '../communities';
import { contract } from '../contract';
import { one } from '../listing';
import { documentId, line, prose } from '../values';

/** How long an activity's own prompt may be in a community. */
export const PROMPT_MAX = 200;
const SLUG_MAX = 100;

const optional = (max: number) => prose({ min: 0, max }).nullable();

const described = z.strictObject({
  name: line({ min: 2, max: 120 }),
  /** Left empty, it is made of the name. */
  slug: z
    .string()
    .trim()
    .max(SLUG_MAX)
    .regex(/^[a-z0-9-]*$/, 'may have small letters, digits and hyphens')
    .refine((slug) => !documentId.safeParse(slug).success, 'looks like a documentId'),
  domain: prose({ max: 2_000 }),
  practice: optional(2_000),
  sponsor: optional(255),
  rhythm: optional(255),
  visibility: z.enum(VISIBILITIES),
  joinPolicy: z.enum(JOIN_POLICIES),
  isArchived: z.boolean(),
});

/** One of the eleven switches, with the words that open the activity here. */
const activityChoice = z.strictObject({
  key: z.string().max(60),
  isOffered: z.boolean(),
  /** This community's own words, or null for the seed's. */
  prompt: optional(PROMPT_MAX),
});

const settings = described.extend({
  documentId,
  activities: z.array(activityChoice.extend({ name: z.string(), seedPrompt: z.string() })),
});
export type CommunitySettings = z.input<typeof settings>;

export const communitySettingsContracts = {
  create: contract({
    action: 'communitySettings.create',
    method: 'POST',
    path: '/communities',
    who: 'signed-in',
    summary: 'Create a community',
    body: z.strictObject({
      data: described
        .pick({ name: true, domain: true })
        .extend({ visibility: z.enum(VISIBILITIES).default('members') }),
    }),
    reply: one(z.strictObject({ documentId })),
    status: 201,
  }),
  find: contract({
    action: 'communitySettings.find',
    method: 'GET',
    path: '/communities/:documentId/settings',
    who: 'signed-in',
    summary: 'What one community is, who may read it, and what it offers',
    params: z.strictObject({ documentId }),
    reply: one(settings),
    refuses: ['not-found'],
  }),
  update: contract({
    action: 'communitySettings.update',
    method: 'PUT',
    path: '/communities/:documentId/settings',
    who: 'signed-in',
    summary: 'Change a community’s settings',
    params: z.strictObject({ documentId }),
    body: z.strictObject({
      data: described.extend({ activities: z.array(activityChoice).max(100) }),
    }),
    reply: one(settings),
    refuses: ['not-found', 'address-taken'],
  }),
};
