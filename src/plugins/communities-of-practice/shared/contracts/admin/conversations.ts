import { z } from '@strapi/utils';
import { contract } from '../contract';
import { THREAD_STATUSES } from '../contributions';
import { cursorMeta, one, pagination, listOf } from '../listing';
import { STANCES, STANDINGS } from '../replies';
import { documentId, moment, prose } from '../values';
import { item } from './cultivation';

/** A thread in the list of a community's conversations. */
const conversation = item
  .omit({ kind: true, contribution: true, community: true, communityName: true })
  .extend({ threadStatus: z.enum(THREAD_STATUSES), lastActivityAt: moment });

const reply = z.strictObject({
  documentId,
  author: z.string().nullable(),
  text: z.string(),
  stance: z.enum(STANCES).nullable(),
  standing: z.enum(STANDINGS),
  helped: z.boolean(),
  postedAt: moment,
});

const WHY_MAX = 500;

/** Where a thread could be moved, and who would read it there. */
const destination = z.strictObject({
  documentId,
  name: z.string(),
  /** Everybody could read it, who cannot now. */
  isForEverybody: z.boolean(),
  /** How many members could read it who cannot now; 0 where everybody can now, or could then. */
  moreReaders: z.int(),
  /** How many members read it now, and could not then. */
  fewerReaders: z.int(),
});

const moved = one(
  z.strictObject({
    documentId,
    community: documentId,
    /** What undoing names: the event in the ledger. */
    move: documentId,
  })
);

export const conversationContracts = {
  find: contract({
    action: 'conversations.find',
    method: 'GET',
    path: '/communities/:documentId/conversations',
    who: 'signed-in',
    summary: 'Everything said in one community, the latest first',
    params: z.strictObject({ documentId }),
    /** `_q` looks in titles, texts and replies. */
    query: z.strictObject({ _q: z.string().trim().max(100).optional(), pagination }),
    reply: listOf(conversation),
    refuses: ['page-too-deep'],
  }),
  /** What was withdrawn is gone; what is held or hidden is for those who decide on it. */
  findOne: contract({
    action: 'conversations.findOne',
    method: 'GET',
    path: '/conversations/:documentId',
    who: 'signed-in',
    summary: 'One thread, read whole',
    params: z.strictObject({ documentId }),
    query: z.strictObject({ pagination }),
    reply: one(
      conversation.omit({ excerpt: true }).extend({
        community: documentId,
        text: z.string(),
        replies: z.array(reply),
        /** How to read on; null at the end. */
        more: cursorMeta.shape.next,
        closing: z
          .strictObject({
            outcome: z.string(),
            learned: z.string().nullable(),
            closedAt: moment,
          })
          .nullable(),
      })
    ),
    refuses: ['not-found', 'malformed-cursor'],
  }),
  destinations: contract({
    action: 'conversations.destinations',
    method: 'GET',
    path: '/conversations/:documentId/destinations',
    who: 'signed-in',
    summary: 'Where a thread could be moved, and how many more or fewer people would read it there',
    params: z.strictObject({ documentId }),
    reply: one(z.array(destination)),
    refuses: ['not-found'],
  }),
  hanging: contract({
    action: 'conversations.hanging',
    method: 'GET',
    path: '/hanging',
    who: 'signed-in',
    summary: 'How much goes with contributions or replies when they are deleted',
    query: z.strictObject({
      kind: z.enum(['contribution', 'reply']),
      /** Up to 100, with commas between them. */
      documentIds: z
        .string()
        .regex(
          /^[a-z0-9]{24}(,[a-z0-9]{24}){0,99}$/,
          'must be documentIds with commas between them'
        )
        .transform((keys) => keys.split(',')),
    }),
    reply: one(z.strictObject({ replies: z.int(), thanks: z.int(), closings: z.int() })),
  }),
  /** Replies, thanks, closings, concerns and decisions go with it. */
  move: contract({
    action: 'conversations.move',
    method: 'POST',
    path: '/conversations/:documentId/move',
    who: 'signed-in',
    summary: 'Move a thread to another community',
    params: z.strictObject({ documentId }),
    body: z.strictObject({
      data: z.strictObject({
        /** Where it stood when it was read: a move from elsewhere is refused. */
        from: documentId,
        community: documentId,
        why: prose({ max: WHY_MAX }),
      }),
    }),
    reply: moved,
    refuses: [
      'not-found',
      'stands-otherwise',
      'already-withdrawn',
      'cannot-be-moved',
      'community-archived',
    ],
  }),
  undoMove: contract({
    action: 'conversations.undoMove',
    method: 'POST',
    path: '/moves/:documentId/undo',
    who: 'signed-in',
    summary: 'Put a thread back where it was moved from',
    params: z.strictObject({ documentId }),
    reply: moved,
    refuses: ['not-found', 'stands-otherwise'],
  }),
};
