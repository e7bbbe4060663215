import { z } from '@strapi/utils';
import { contractsIn } from './contract';
import { one } from './listing';
import { documentId, prose } from './values';

const contract = contractsIn({
  name: 'concern',
  description: 'Reports to the moderators, or to the safeguarding lead alone.',
});

export const CONCERN_REASONS = ['unkind', 'confidential', 'spam', 'safeguarding', 'other'] as const;
export type ConcernReason = (typeof CONCERN_REASONS)[number];

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
