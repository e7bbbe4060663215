import { z } from '@strapi/utils';
import { CONCERN_SUBJECTS } from '../concerns';
import { contract } from '../contract';
import { cursorMeta, one, pagination } from '../listing';
import { STANCES, STANDINGS } from '../replies';
import { answersBytes, fileInAdmin } from '../resource-files';
import { documentId, moment, prose } from '../values';
import { item } from './cultivation';

/** `restore` puts back what stood before it was held or hidden; of what is shown, it leaves it as it is. */
export const MODERATION_ACTS = ['hold', 'hide', 'restore'] as const;
export type ModerationAct = (typeof MODERATION_ACTS)[number];

const WHY_MAX = 500;
const CONCERNS_MAX = 500;

const waiting = z.strictObject({ waiting: z.int() });
const standing = z.enum(STANDINGS);

const concernInBrief = z.strictObject({
  documentId,
  reason: z.string(),
  note: z.string().nullable(),
  reportedAt: moment,
});

/** What was decided, by whom (null for a rule of the plugin's), and why. */
const decision = z.strictObject({
  documentId,
  act: z.enum(MODERATION_ACTS),
  by: z.string().nullable(),
  at: moment,
  why: z.string().nullable(),
  from: standing,
  to: standing,
  undoneBy: z.string().nullable(),
  undoneAt: moment.nullable(),
});

/** Something that somebody wrote, as one decides about it. */
export const reviewItem = item.extend({
  kind: z.enum(CONCERN_SUBJECTS),
  /** The thread that it stands in; null for a name. */
  contribution: documentId.nullable(),
  activity: z.string().nullable(),
  /** When it was first reported, or held. */
  waitingSince: moment,
  concerns: z.array(concernInBrief),
  /** The last decision about it that still stands. */
  decision: decision.nullable(),
});

const said = z.strictObject({
  documentId,
  author: z.string().nullable(),
  text: z.string(),
  stance: z.enum(STANCES).nullable(),
  standing: z.enum(STANDINGS),
  postedAt: moment,
});

/** All that one should know before deciding. */
const whole = z.strictObject({
  /** What it says now, by field: title, text, why. */
  words: z.record(z.string(), z.string()),
  /** Of a resource; nothing else has any. */
  files: z.array(fileInAdmin),
  thread: z
    .strictObject({
      documentId,
      title: z.string(),
      opening: said,
      /** The oldest first, at most 100. */
      replies: z.array(said),
      replyCount: z.int(),
    })
    .nullable(),
  author: z
    .strictObject({
      name: z.string().nullable(),
      firstJoinedAt: moment.nullable(),
      contributionCount: z.int(),
      replyCount: z.int(),
      /** The latest 20 decisions about anything of theirs, this included. */
      decisions: z.array(decision),
    })
    .nullable(),
  /** The latest 20 about this. */
  decisions: z.array(decision),
});

const which = z.strictObject({ kind: z.enum(CONCERN_SUBJECTS), documentId });
const why = prose({ min: 0, max: WHY_MAX }).optional();
const decided = one(z.strictObject({ documentId, decision: documentId, standing }));
const undone = one(z.strictObject({ documentId, standing }));

const safeguardingConcern = z.strictObject({
  documentId,
  note: z.string().nullable(),
  reportedAt: moment,
  /** What they called themselves then; null for somebody who was not signed in. */
  reporter: z.string().nullable(),
  /** The words as they were when reported, whatever became of them. */
  words: z.record(z.string(), z.string()),
  settledAt: moment.nullable(),
  settledBy: z.string().nullable(),
  /** As it stands now; null when it is gone. */
  item: reviewItem.nullable(),
});

export const moderationContracts = {
  /** One list of all kinds. What waits is oldest first; what is hidden, latest first. */
  find: contract({
    action: 'moderation.find',
    method: 'GET',
    path: '/moderation',
    who: 'signed-in',
    summary:
      'What waits for a moderator: what is held, and what has open concerns; or what is hidden',
    /** Everywhere, or in one community. */
    query: z.strictObject({
      community: documentId.optional(),
      show: z.enum(['waiting', 'hidden']).default('waiting'),
      pagination,
    }),
    reply: z.strictObject({
      data: z.array(reviewItem),
      meta: z.strictObject({ pagination: cursorMeta.extend({ total: z.int() }) }),
    }),
    refuses: ['malformed-cursor'],
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
  /** Only what was reported, held, hidden or decided on before. */
  findOne: contract({
    action: 'moderation.findOne',
    method: 'GET',
    path: '/moderation/:kind/:documentId',
    who: 'signed-in',
    summary:
      'One item whole: its words, its thread, its author’s history, what was decided and why',
    params: which,
    reply: one(whole),
    refuses: ['not-found'],
  }),
  /** Of what may be read whole. */
  file: contract({
    action: 'moderation.file',
    method: 'GET',
    path: '/moderation/:kind/:documentId/files/:file',
    who: 'signed-in',
    summary: 'The bytes of a file of an item',
    params: which.extend({ file: documentId }),
    ...answersBytes,
  }),
  /** Settles the concerns that were seen, unless it only holds. */
  decide: contract({
    action: 'moderation.decide',
    method: 'POST',
    path: '/moderation/:kind/:documentId/:act',
    who: 'signed-in',
    summary: 'Hold, hide or restore what somebody wrote; or leave it as it is',
    params: which.extend({ act: z.enum(MODERATION_ACTS) }),
    body: z.strictObject({
      data: z.strictObject({
        /** How it stood when it was read: a decision about what has changed since is refused. */
        seen: standing,
        /** The open concerns that were read. */
        concerns: z.array(documentId).max(CONCERNS_MAX).default([]),
        why,
      }),
    }),
    reply: decided,
    refuses: ['not-found', 'already-withdrawn', 'stands-otherwise'],
  }),
  /** Puts back exactly what stood before: the standing, and the concerns that it settled. */
  undo: contract({
    action: 'moderation.undo',
    method: 'POST',
    path: '/decisions/:documentId/undo',
    who: 'signed-in',
    summary: 'Undo a decision',
    params: z.strictObject({ documentId }),
    reply: undone,
    refuses: ['not-found', 'stands-otherwise'],
  }),
  /** Readable with its own permission only; every reading goes into the ledger. */
  safeguarding: contract({
    action: 'moderation.safeguarding',
    method: 'GET',
    path: '/safeguarding',
    who: 'signed-in',
    summary: 'Safeguarding concerns, for the safeguarding lead alone',
    reply: one(z.array(safeguardingConcern)),
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
  safeguardingWhole: contract({
    action: 'moderation.safeguardingWhole',
    method: 'GET',
    path: '/safeguarding/:documentId',
    who: 'signed-in',
    summary: 'What a safeguarding concern is about, whole and with its thread',
    params: z.strictObject({ documentId }),
    reply: one(whole),
    refuses: ['not-found'],
  }),
  safeguardingFile: contract({
    action: 'moderation.safeguardingFile',
    method: 'GET',
    path: '/safeguarding/:documentId/files/:file',
    who: 'signed-in',
    summary: 'The bytes of a file of what a safeguarding concern is about',
    params: z.strictObject({ documentId, file: documentId }),
    ...answersBytes,
  }),
  /** At once, without a moderator; moderators' own reports about it stay with them. */
  safeguardingHide: contract({
    action: 'moderation.safeguardingHide',
    method: 'POST',
    path: '/safeguarding/:documentId/hide',
    who: 'signed-in',
    summary: 'Hide what a safeguarding concern is about',
    params: z.strictObject({ documentId }),
    body: z.strictObject({ data: z.strictObject({ seen: standing, why }) }),
    reply: decided,
    refuses: ['not-found', 'already-withdrawn', 'stands-otherwise'],
  }),
  /** What the lead decided themselves. */
  safeguardingUndo: contract({
    action: 'moderation.safeguardingUndo',
    method: 'POST',
    path: '/safeguarding/decisions/:documentId/undo',
    who: 'signed-in',
    summary: 'Undo a hiding of one’s own',
    params: z.strictObject({ documentId }),
    reply: undone,
    refuses: ['not-found', 'stands-otherwise'],
  }),
  /** The first time stands; whoever comes second reads who was first, and when. */
  settle: contract({
    action: 'moderation.settle',
    method: 'POST',
    path: '/safeguarding/:documentId/settle',
    who: 'signed-in',
    summary: 'Mark a safeguarding concern as passed on',
    params: z.strictObject({ documentId }),
    reply: one(z.strictObject({ documentId, settledAt: moment })),
    refuses: ['not-found', 'already-settled'],
  }),
};
