import { z } from '@strapi/utils';
import { contract } from '../contract';
import { THREAD_STATUSES } from '../contributions';
import { cursorMeta, one, pagination, listOf } from '../listing';
import { STANCES, STANDINGS } from '../replies';
import { documentId, moment } from '../values';
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
};
