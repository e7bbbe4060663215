import { z } from '@strapi/utils';
import { contractsIn } from './contract';
import { one } from './listing';
import { schemaNames } from './schema-names';
import { documentId, moment } from './values';

const contract = contractsIn({
  name: 'round',
  description: 'Hidden rounds: what others answered is seen once one’s own answer is in.',
});

export const ROUND_STATES = ['running', 'over'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** A round lasts no longer. */
export const ROUND_MAX_DAYS = 60;

/** What a contribution opens with: until `endsAt` nobody sees others’ answers but who has answered. */
export const newRound = z.strictObject({
  endsAt: moment.describe(`When it ends by itself: in the future, ${ROUND_MAX_DAYS} days at most.`),
});

/** What everybody is told of a round: nothing of who answered in it, nor how many. */
export const roundInBrief = z.strictObject({
  state: z.enum(ROUND_STATES),
  /** When it ends by itself, or would have. It is over once its state says so: within minutes. */
  endsAt: moment,
});
roundInBrief.register(schemaNames, { id: 'RoundInBrief' });
export type RoundInBrief = z.input<typeof roundInBrief>;

export const roundView = roundInBrief.extend({
  /** Whether you see what others answered: it is over, the thread is yours, or your answer is in. */
  seesAnswers: z.boolean(),
  abilities: z.strictObject({ end: z.boolean() }),
});
roundView.register(schemaNames, { id: 'Round' });
export type RoundView = z.input<typeof roundView>;

export const roundContracts = {
  end: contract({
    action: 'round.end',
    method: 'POST',
    path: '/contributions/:documentId/round/end',
    budget: 'closings',
    who: 'opener',
    summary:
      'End the hidden round of a thread: everybody sees all answers. Where none runs, nothing changes',
    params: z.strictObject({ documentId }),
    reply: one(z.strictObject({ documentId, round: roundView.nullable() })),
    refuses: [
      'not-found',
      'not-a-member',
      'membership-paused',
      'community-archived',
      'not-the-opener',
      'under-review',
      'already-withdrawn',
    ],
  }),
};
