import type { Manifest } from '../../shell/manifest';
import { CONFIGURE_PARTICIPATION } from './permissions';
import { message } from './words';
import english from './words/en.json';

export const participation: Manifest = {
  name: 'participation',
  words: english,
  settings: [
    {
      path: 'participation',
      permission: CONFIGURE_PARTICIPATION,
      label: message('participation.title'),
      component: () => import('./pages/participation-page'),
    },
  ],
};
