import { z } from '@strapi/utils';
import { contractsIn } from './contract';
import { listOf, one, pagination } from './listing';
import { person } from './people';
import { schemaNames } from './schema-names';
import { documentId, moment, prose } from './values';

const contract = contractsIn({
  name: 'reply',
  description: 'Answers in a thread, with a stance where one was taken.',
});

export const STANCES = ['supports', 'differs', 'builds-on', 'asks'] as const;
export type Stance = (typeof STANCES)[number];
export const REPLY_MAX = 10_000;
export const REPLIES_ON_A_NUMBERED_PAGE = 20;

/**
 * Where a contribution or reply stands: `shown`; `quiet` (only its author and the peers they chose);
 * `held` until a moderator has looked; `hidden` by a moderator; `withdrawn` by its author.
 */
export const STANDINGS = ['shown', 'quiet', 'held', 'hidden', 'withdrawn'] as const;
export type Standing = (typeof STANDINGS)[number];

export const replyView = z.strictObject({
  documentId,
  contribution: documentId,
  /** The reply of the same thread that it answers; null for the opening, or what you cannot read. */
  inReplyTo: documentId.nullable(),
  stance: z.enum(STANCES).nullable(),
  text: z.string(),
  html: z.string(),
  standing: z.enum(STANDINGS),
  /** Named as helpful when the thread was closed. */
  helped: z.boolean(),
  thanksCount: z.int(),
  version: z.int(),
  postedAt: moment,
  editedAt: moment.nullable(),
  author: person.nullable(),
  you: z.strictObject({ thanked: z.boolean() }),
  abilities: z.strictObject({
    edit: z.boolean(),
    withdraw: z.boolean(),
    thank: z.boolean(),
    report: z.boolean(),
  }),
});
replyView.register(schemaNames, { id: 'Reply' });
export type ReplyView = z.input<typeof replyView>;

const whichReply = z.strictObject({ documentId });
const whichContribution = z.strictObject({ documentId });
const text = prose({ max: REPLY_MAX });
const stance = z.enum(STANCES).nullable();

export const replyContracts = {
  find: contract({
    action: 'reply.find',
    method: 'GET',
    path: '/replies',
    who: 'anyone',
    summary:
      'The replies of one thread, oldest first. A page of long ones ends early: read on from `next`. ' +
      `A numbered page has ${REPLIES_ON_A_NUMBERED_PAGE} at most`,
    query: z.strictObject({
      filters: z.strictObject({
        contribution: z.union([
          documentId,
          z.strictObject({ $eq: documentId }).transform(({ $eq }) => $eq),
        ]),
      }),
      pagination,
    }),
    reply: listOf(replyView),
    refuses: ['not-found', 'malformed-cursor', 'page-too-deep'],
  }),
  create: contract({
    action: 'reply.create',
    method: 'POST',
    path: '/contributions/:documentId/replies',
    who: 'member',
    summary: 'Reply to the opening or to another reply, and say how you stand to it if you like',
    params: whichContribution,
    example: {
      data: {
        stance: 'builds-on',
        text: 'We hired two infrared panels for a winter. Ask the archdeacon for a temporary licence.',
      },
    },
    body: z.strictObject({
      data: z.strictObject({
        text,
        stance: stance.optional(),
        inReplyTo: documentId
          .nullable()
          .optional()
          .describe('Another reply of this thread that you answer.'),
      }),
    }),
    reply: one(replyView),
    status: 201,
    refuses: [
      'not-found',
      'not-a-member',
      'membership-paused',
      'community-archived',
      'thread-closed',
      'under-review',
      'already-withdrawn',
      'reply-not-in-thread',
      'too-fast',
      'too-many-today',
      'same-post-again',
    ],
  }),
  update: contract({
    action: 'reply.update',
    method: 'PUT',
    path: '/replies/:documentId',
    budget: 'edits',
    who: 'author',
    summary: 'Change your own reply; send the ETag or version that you read as If-Match',
    params: whichReply,
    example: { data: { text: 'We hired three infrared panels for a winter.' } },
    body: z.strictObject({
      data: z
        .strictObject({ text: text.optional(), stance: stance.optional() })
        .refine((change) => Object.keys(change).length > 0, 'names nothing to change'),
    }),
    reply: one(replyView),
    needsVersion: true,
    refuses: [
      'not-found',
      'not-the-author',
      'not-a-member',
      'membership-paused',
      'community-archived',
      'thread-closed',
      'under-review',
      'already-withdrawn',
      'version-needed',
      'version-mismatch',
    ],
  }),
  delete: contract({
    action: 'reply.delete',
    method: 'DELETE',
    path: '/replies/:documentId',
    budget: 'withdrawals',
    who: 'author',
    summary: 'Withdraw your own reply',
    params: whichReply,
    reply: one(z.strictObject({ documentId, withdrawnAt: moment })),
    refuses: ['not-found', 'not-the-author', 'under-review'],
  }),
  reinstate: contract({
    action: 'reply.reinstate',
    method: 'POST',
    path: '/replies/:documentId/reinstate',
    budget: 'withdrawals',
    who: 'author',
    summary: 'Put your own reply back that you withdrew. Doing it twice changes nothing',
    params: whichReply,
    reply: one(replyView),
    refuses: [
      'not-found',
      'not-the-author',
      'not-a-member',
      'membership-paused',
      'community-archived',
      'under-review',
    ],
  }),
};
