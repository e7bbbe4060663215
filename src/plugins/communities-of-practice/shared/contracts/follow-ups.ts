import { z } from '@strapi/utils';
import { contractsIn } from './contract';
import { all, one } from './listing';
import { person } from './people';
import { schemaNames } from './schema-names';
import { documentId, moment, prose, WORDS_STANDINGS } from './values';

const contract = contractsIn({
  name: 'follow-up',
  description: 'What became of it: 30 and 90 days after a thread was closed, did it hold?',
});

/** `skipped`: they would rather not say, and are not asked again. */
export const HOLDINGS = ['yes', 'partly', 'no', 'skipped'] as const;
export type Holding = (typeof HOLDINGS)[number];

/** When it is asked, in days after the closing. */
export const FOLLOW_UP_DAYS = [30, 90] as const;
export type FollowUpDays = (typeof FOLLOW_UP_DAYS)[number];
const afterDays = z.literal(FOLLOW_UP_DAYS);

export const followUpView = z.strictObject({
  documentId,
  afterDays,
  didItHold: z.enum(HOLDINGS),
  /** Null for others while it is hidden, and where nothing was said besides. */
  text: z.string().nullable(),
  html: z.string().nullable(),
  saidAt: moment,
  author: person.nullable(),
  standing: z.enum(WORDS_STANDINGS),
});
followUpView.register(schemaNames, { id: 'FollowUp' });
export type FollowUpView = z.input<typeof followUpView>;

/** A question that waits for its answer. */
export const followUpQuestion = z.strictObject({
  contribution: z.strictObject({ documentId, title: z.string(), activity: z.string() }),
  community: z.strictObject({ documentId, name: z.string() }),
  afterDays,
  closedAt: moment,
  /** What its closing said was learned. */
  learned: z.string().nullable(),
});
followUpQuestion.register(schemaNames, { id: 'FollowUpQuestion' });
export type FollowUpQuestion = z.input<typeof followUpQuestion>;

const which = z.strictObject({ documentId });

const whoClosedIt = [
  'not-found',
  'not-a-member',
  'membership-paused',
  'community-archived',
  'thread-open',
  'not-who-closed-it',
  'not-asked-yet',
  'under-review',
  'already-withdrawn',
] as const;

export const followUpContracts = {
  find: contract({
    action: 'follow-up.find',
    method: 'GET',
    path: '/me/follow-ups',
    who: 'signed-in',
    summary: 'What you are asked now: did it hold? Each once; unanswered for 90 days, it lapses',
    reply: all(followUpQuestion),
  }),
  create: contract({
    action: 'follow-up.create',
    method: 'POST',
    path: '/contributions/:documentId/follow-up',
    budget: 'closings',
    who: 'author',
    summary: 'Say whether it held. Said again within the same 90 days, it replaces what you said',
    params: which,
    example: { data: { didItHold: 'partly', text: 'Warm again, until the wind turned east.' } },
    body: z.strictObject({
      data: z.strictObject({
        didItHold: z.enum(HOLDINGS),
        text: prose({ min: 0, max: 1_000 }).optional(),
      }),
    }),
    reply: one(followUpView),
    status: 201,
    refuses: [...whoClosedIt],
  }),
  delete: contract({
    action: 'follow-up.delete',
    method: 'DELETE',
    path: '/contributions/:documentId/follow-up',
    budget: 'closings',
    who: 'author',
    summary: 'Take back what you said last. Where there is nothing, nothing changes',
    params: which,
    reply: one(z.strictObject({ contribution: documentId })),
    refuses: [...whoClosedIt],
  }),
};
