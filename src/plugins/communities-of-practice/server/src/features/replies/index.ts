import type { Slice } from '../../core/slice';
import { replyEndpoints } from './strapi/reply.endpoints';
import { replyLayout } from './strapi/reply.layout';
import { replySchema } from './strapi/reply.schema';

export { findReadableReply, lockReply, type ReplyInThread } from './strapi/readable-reply';
export { replyKeeper } from './strapi/reply.keeper';
export { presentReply, replyItem } from './strapi/reply.presenter';
export { fetchReplies, whereReplyReadable, type ReplyRow } from './strapi/reply.queries';

export const replies: Slice = {
  name: 'replies',
  contentTypes: { reply: replySchema },
  editorLayouts: { reply: replyLayout },
  contentApi: replyEndpoints,
};
