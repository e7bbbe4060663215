import { z } from '@strapi/utils';
import { contractsIn } from './contract';
import { followUpView } from './follow-ups';
import { one } from './listing';
import { person } from './people';
import { schemaNames } from './schema-names';
import { documentId, EXAMPLE_KEY, moment, prose, WORDS_STANDINGS } from './values';

const contract = contractsIn({
  name: 'closing',
  description: 'How a thread ends: the outcome, what was learned, which replies helped.',
});

export const closingView = z.strictObject({
  documentId,
  /** One of the activity's outcomes. It and what was learned are null for others while they are hidden. */
  outcome: z.string().nullable(),
  learned: z.string().nullable(),
  learnedHtml: z.string().nullable(),
  /** The replies that helped. */
  helpful: z.array(documentId),
  closedAt: moment,
  closedBy: person.nullable(),
  /** While moderators hold or hide what was written, its writer alone reads it; the thread stays closed. */
  standing: z.enum(WORDS_STANDINGS),
  /** Whether it held, 30 and 90 days later, where that was said. */
  followUps: z.array(followUpView),
});
closingView.register(schemaNames, { id: 'Closing' });
export type ClosingView = z.input<typeof closingView>;

const which = z.strictObject({ documentId });

export const closingContracts = {
  create: contract({
    action: 'closing.create',
    method: 'POST',
    path: '/contributions/:documentId/closing',
    budget: 'closings',
    who: 'opener',
    summary: 'Close a thread: how it ended, what was learned, which replies helped',
    params: which,
    example: {
      data: {
        outcome: 'solved',
        learned: 'A temporary licence takes a week, a faculty months.',
        helpful: [EXAMPLE_KEY],
      },
    },
    body: z.strictObject({
      data: z.strictObject({
        outcome: z.string().max(40),
        learned: prose({ min: 0, max: 5_000 }).optional(),
        helpful: z.array(documentId).max(50).default([]),
      }),
    }),
    reply: one(closingView),
    status: 201,
    refuses: [
      'not-found',
      'not-a-member',
      'membership-paused',
      'community-archived',
      'activity-not-offered',
      'not-the-opener',
      'thread-closed',
      'under-review',
      'already-withdrawn',
      'reply-not-in-thread',
    ],
  }),
  reopen: contract({
    action: 'closing.reopen',
    method: 'POST',
    path: '/contributions/:documentId/reopen',
    budget: 'closings',
    who: 'opener',
    summary: 'Reopen a thread; its closing stays on record',
    params: which,
    reply: one(z.strictObject({ documentId, status: z.enum(['open']) })),
    refuses: [
      'not-found',
      'not-a-member',
      'membership-paused',
      'community-archived',
      'not-the-opener',
      'thread-open',
      'under-review',
      'already-withdrawn',
    ],
  }),
};
