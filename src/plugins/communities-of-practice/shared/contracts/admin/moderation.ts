import { z } from '@strapi/utils';
import { contract } from '../contract';
import { one } from '../listing';
import { STANDINGS } from '../replies';
import { documentId, moment, prose } from '../values';
import { reviewItem } from './cultivation';

export const MODERATION_ACTS = ['hold', 'hide', 'restore'] as const;
export type ModerationAct = (typeof MODERATION_ACTS)[number];

const waiting = z.strictObject({ waiting: z.int() });

export const moderationContracts = {
  find: contract({
    action: 'moderation.find',
    method: 'GET',
    path: '/moderation',
    who: 'signed-in',
    summary:
      'What waits for a moderator: held items and items with open concerns, then what is hidden',
    /** Everywhere, or in one community. */
    query: z.strictObject({ community: documentId.optional() }),
    reply: one(z.strictObject({ underReview: z.array(reviewItem), hidden: z.array(reviewItem) })),
  }),
  /** How many items wait: the badge of the desk. */
  count: contract({
    action: 'moderation.count',
    method: 'GET',
    path: '/moderation/count',
    who: 'signed-in',
    summary: 'How many items wait for a moderator',
    reply: one(waiting),
  }),
  /** Answers every open concern about the item; restoring a shown item dismisses them. */
  decide: contract({
    action: 'moderation.decide',
    method: 'POST',
    path: '/moderation/:kind/:documentId/:act',
    who: 'signed-in',
    summary: 'Hold, hide or restore a contribution or reply',
    params: z.strictObject({
      kind: z.enum(['contribution', 'reply']),
      documentId,
      act: z.enum(MODERATION_ACTS),
    }),
    body: z
      .strictObject({
        data: z.strictObject({ note: prose({ min: 0, max: 500 }).optional() }).prefault({}),
      })
      .prefault({}),
    reply: one(z.strictObject({ documentId, standing: z.enum(STANDINGS) })),
    refuses: ['not-found', 'already-withdrawn'],
  }),
  /** Readable with its own permission only; every reading goes into the ledger. */
  safeguarding: contract({
    action: 'moderation.safeguarding',
    method: 'GET',
    path: '/safeguarding',
    who: 'signed-in',
    summary: 'Safeguarding concerns, for the safeguarding lead alone',
    reply: one(
      z.array(
        z.strictObject({
          documentId,
          note: z.string().nullable(),
          reportedAt: moment,
          reporter: z.string().nullable(),
          settledAt: moment.nullable(),
          item: reviewItem.nullable(),
        })
      )
    ),
  }),
  /** A number is no reading: it says nothing of anybody, and goes into no record. */
  safeguardingCount: contract({
    action: 'moderation.safeguardingCount',
    method: 'GET',
    path: '/safeguarding/count',
    who: 'signed-in',
    summary: 'How many safeguarding concerns wait to be passed on',
    reply: one(waiting),
  }),
  settle: contract({
    action: 'moderation.settle',
    method: 'POST',
    path: '/safeguarding/:documentId/settle',
    who: 'signed-in',
    summary: 'Mark a safeguarding concern as passed on',
    params: z.strictObject({ documentId }),
    reply: one(z.strictObject({ documentId, settledAt: moment })),
    refuses: ['not-found'],
  }),
};
