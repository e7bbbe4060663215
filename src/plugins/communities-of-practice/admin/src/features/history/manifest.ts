import type { Manifest } from '../../shell/manifest';
import { READ_HISTORY } from './permissions';
import { message } from './words';
import english from './words/en.json';

export const history: Manifest = {
  name: 'history',
  words: english,
  places: [
    {
      section: 'record',
      path: 'history',
      label: message('nav.history'),
      permission: READ_HISTORY,
      component: () => import('./pages/history-page'),
    },
  ],
};
