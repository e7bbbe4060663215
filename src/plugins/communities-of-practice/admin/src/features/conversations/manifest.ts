import type { Manifest } from '../../shell/manifest';
import { sayWhatGoesWhenDeleting } from './deleting';
import { READ_CONVERSATIONS } from './permissions';
import { message } from './words';
import english from './words/en.json';

export const conversations: Manifest = {
  name: 'conversations',
  words: english,
  inContentManager: sayWhatGoesWhenDeleting,
  communityPlaces: [
    {
      path: 'conversations',
      label: message('conversations.title'),
      permission: READ_CONVERSATIONS,
      component: () => import('./pages/conversations-page'),
    },
  ],
  pages: [
    {
      path: 'communities/:documentId/conversations/:thread',
      permission: READ_CONVERSATIONS,
      component: () => import('./pages/conversation-page'),
    },
  ],
};
