import type { Slice } from '../../slice';
import { conversationActions } from './strapi/actions';
import { conversationEndpoints } from './strapi/conversation.endpoints';

export { READ_CONVERSATIONS } from './strapi/actions';

/** Everything said in a community, as its editors read it. */
export const conversations: Slice = {
  name: 'conversations',
  adminApi: conversationEndpoints,
  adminActions: conversationActions,
};
