import { communityPath } from '../../ui/plugin-id';

/** Where a thread is read whole. */
export const conversationPath = (community: string, thread: string) =>
  communityPath(community, `conversations/${encodeURIComponent(thread)}`);
