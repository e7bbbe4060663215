import type { Manifest } from '../../shell/manifest';
import { READ_CONVERSATIONS } from '../conversations';
import { addSidePanels } from './side-panels';
import { message } from './words';
import english from './words/en.json';

export const repertoire: Manifest = {
  name: 'repertoire',
  words: english,
  inContentManager: addSidePanels,
  communityPlaces: [
    {
      path: 'repertoire',
      label: message('repertoire.title'),
      permission: READ_CONVERSATIONS,
      component: () => import('./pages/repertoire-page'),
    },
  ],
};
