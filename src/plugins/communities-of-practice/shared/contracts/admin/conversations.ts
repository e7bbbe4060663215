import { z } from '@strapi/utils';
import { closingContracts } from '../closings';
import { contract } from '../contract';
import { THREAD_STATUSES } from '../contributions';
import { cursorMeta, one, pagination, listOf } from '../listing';
import { STANCES, STANDINGS } from '../replies';
import { roundInBrief } from '../rounds';
import { documentId, moment, prose, WORDS_STANDINGS } from '../values';
import { item } from './cultivation';

/** A thread in the list of a community's conversations. */
const conversation = item
  .omit({ kind: true, contribution: true, community: true, communityName: true })
  .extend({
    threadStatus: z.enum(THREAD_STATUSES),
    lastActivityAt: moment,
    /** The hidden round that it opened with, if any. While it runs, `replyCount` tells of no answers. */
    round: roundInBrief.nullable(),
  });

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
  /** Everybody can read it now, and only members could then. */
  isNoLongerForEverybody: z.boolean(),
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

/** How many replies are offered as those that helped: the latest. */
export const OFFERED_REPLIES = 200;

const ended = one(
  z.strictObject({
    documentId,
    status: z.enum(THREAD_STATUSES),
    /** What undoing names: the event in the ledger. */
    act: documentId,
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
            documentId,
            /** It and what was learned are null for who may not decide, while they are hidden. */
            outcome: z.string().nullable(),
            learned: z.string().nullable(),
            /** The replies that it names. */
            helpful: z.array(documentId),
            closedAt: moment,
            standing: z.enum(WORDS_STANDINGS),
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
  ending: contract({
    action: 'conversations.ending',
    method: 'GET',
    path: '/conversations/:documentId/ending',
    who: 'signed-in',
    summary: 'What closing a thread asks, and the replies that can be named as helpful',
    params: z.strictObject({ documentId }),
    reply: one(
      z.strictObject({
        question: z.string(),
        outcomes: z.array(z.strictObject({ key: z.string(), label: z.string() })),
        /** The latest 200 at most, the oldest of them first. */
        replies: z.array(
          z.strictObject({ documentId, author: z.string().nullable(), summary: z.string() })
        ),
      })
    ),
    refuses: ['not-found', 'activity-not-offered'],
  }),
  close: contract({
    action: 'conversations.close',
    method: 'POST',
    path: '/conversations/:documentId/close',
    who: 'signed-in',
    summary: 'Close a thread: how it ended, what was learned, which replies helped',
    params: z.strictObject({ documentId }),
    body: closingContracts.create.body,
    reply: ended,
    refuses: [
      'not-found',
      'stands-otherwise',
      'activity-not-offered',
      'under-review',
      'already-withdrawn',
      'reply-not-in-thread',
    ],
  }),
  endRound: contract({
    action: 'conversations.endRound',
    method: 'POST',
    path: '/conversations/:documentId/round/end',
    who: 'signed-in',
    summary:
      'End the hidden round of a thread: everybody sees all answers. Where none runs, nothing changes',
    params: z.strictObject({ documentId }),
    reply: one(z.strictObject({ documentId, round: roundInBrief.nullable() })),
    refuses: ['not-found', 'under-review', 'already-withdrawn'],
  }),
  /** Its closing stays on record, and what helped has helped. */
  reopen: contract({
    action: 'conversations.reopen',
    method: 'POST',
    path: '/conversations/:documentId/reopen',
    who: 'signed-in',
    summary: 'Reopen a thread',
    params: z.strictObject({ documentId }),
    body: z.strictObject({
      data: z.strictObject({
        /** By which closing it was closed when it was read; null where it was closed without one. */
        closing: documentId.nullable(),
        why: prose({ max: WHY_MAX }),
      }),
    }),
    reply: ended,
    refuses: ['not-found', 'stands-otherwise', 'under-review', 'already-withdrawn'],
  }),
  undoEnding: contract({
    action: 'conversations.undoEnding',
    method: 'POST',
    path: '/endings/:documentId/undo',
    who: 'signed-in',
    summary: 'Take back what an editor closed or reopened',
    params: z.strictObject({ documentId }),
    reply: ended,
    refuses: ['not-found', 'stands-otherwise'],
  }),
};
