import type { Slice } from '../../slice';
import { replyEndpoints } from './strapi/reply.endpoints';
import { replyKind } from './strapi/reply.kind';

export { replyKind } from './strapi/reply.kind';
export { findReadableReply, lockReply, type ReplyInThread } from './strapi/readable-reply';
export { presentReply, replyItem } from './strapi/reply.presenter';
export { fetchReplies, whereReplyReadable, type ReplyRow } from './strapi/reply.queries';

export const replies: Slice = {
  name: 'replies',
  kinds: [replyKind],
  contentApi: replyEndpoints,
};
