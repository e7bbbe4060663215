import type { Manifest } from '../../shell/manifest';
import { CONFIGURE_PARTICIPATION } from '../participation';
import { message } from './words';
import english from './words/en.json';

export const church: Manifest = {
  name: 'church',
  words: english,
  settings: [
    {
      path: 'church',
      permission: CONFIGURE_PARTICIPATION,
      label: message('church.title'),
      component: () => import('./pages/church-page'),
    },
  ],
};
