import type { Manifest } from '../../shell/manifest';
import { READ_OVERVIEW } from '../cultivation';
import { message } from './words';
import english from './words/en.json';

export const health: Manifest = {
  name: 'health',
  words: english,
  communityPlaces: [
    {
      path: 'health',
      label: message('health.title'),
      permission: READ_OVERVIEW,
      component: () => import('./pages/health-page'),
    },
  ],
};
