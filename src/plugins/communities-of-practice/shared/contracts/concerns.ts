import { z } from '@strapi/utils';
import { contractsIn } from './contract';
import { one } from './listing';
import { documentId, EXAMPLE_KEY, prose } from './values';

const contract = contractsIn({
  name: 'concern',
  description: 'Reports to the moderators, or to the safeguarding lead alone.',
});

export const CONCERN_REASONS = ['unkind', 'confidential', 'spam', 'safeguarding', 'other'] as const;
export type ConcernReason = (typeof CONCERN_REASONS)[number];

/** What can be reported: the kinds that are people's words, a member's name among them. */
export const CONCERN_SUBJECTS = [
  'contribution',
  'reply',
  'closing',
  'thanks',
  'membership',
  'follow-up',
  'resource',
  'use-report',
  'faq',
  'faq-suggestion',
  'visit',
  'visit-guest',
  'visit-note',
] as const;
export type ConcernSubject = (typeof CONCERN_SUBJECTS)[number];

const which = z.strictObject({ documentId });
const concernBody = z.strictObject({
  data: z.strictObject({
    reason: z.enum(CONCERN_REASONS),
    note: prose({ min: 0, max: 2_000 }).optional(),
  }),
});
/** Says that it arrived, and nothing about what others reported. */
const received = one(z.strictObject({ documentId, received: z.literal(true) }));
const refuses = ['not-found', 'own-work', 'already-reported', 'too-many-today'] as const;

export const concernContracts = {
  /** Signed out, a safeguarding concern alone is taken, so many an hour from one address. */
  create: contract({
    action: 'concern.create',
    method: 'POST',
    path: '/concerns',
    who: 'anyone',
    summary: 'Report anybody’s words or name; safeguarding goes to the lead alone, signed out too',
    visitorBudget: 'signed-out-concerns',
    body: z.strictObject({
      data: concernBody.shape.data.extend({
        subject: z.strictObject({ kind: z.enum(CONCERN_SUBJECTS), documentId }),
      }),
    }),
    example: {
      data: {
        subject: { kind: 'thanks', documentId: EXAMPLE_KEY },
        reason: 'safeguarding',
        note: 'This is not how one writes to a child.',
      },
    },
    reply: received,
    status: 201,
    refuses: [...refuses, 'person-needed', 'too-fast'],
  }),
  reportContribution: contract({
    action: 'concern.reportContribution',
    method: 'POST',
    path: '/contributions/:documentId/concerns',
    who: 'signed-in',
    summary: 'Report a contribution to the moderators; safeguarding goes to the lead alone',
    params: which,
    body: concernBody,
    example: { data: { reason: 'unkind', note: 'The second paragraph.' } },
    reply: received,
    status: 201,
    refuses,
  }),
  reportReply: contract({
    action: 'concern.reportReply',
    method: 'POST',
    path: '/replies/:documentId/concerns',
    who: 'signed-in',
    summary: 'Report a reply to the moderators; safeguarding goes to the lead alone',
    params: which,
    body: concernBody,
    example: { data: { reason: 'confidential', note: 'It names a parishioner.' } },
    reply: received,
    status: 201,
    refuses,
  }),
};
