import type { Manifest } from '../../shell/manifest';
import { useDeskCount, useSafeguardingCount } from './counts';
import { DECIDE, READ_SAFEGUARDING } from './permissions';
import { message } from './words';
import english from './words/en.json';

export const moderation: Manifest = {
  name: 'moderation',
  words: english,
  places: [
    {
      section: 'week',
      path: 'desk',
      label: message('nav.desk'),
      permission: DECIDE,
      component: () => import('./pages/moderation-page'),
      useCount: useDeskCount,
      isUrgent: true,
    },
    {
      section: 'week',
      path: 'safeguarding',
      label: message('nav.safeguarding'),
      permission: READ_SAFEGUARDING,
      component: () => import('./pages/safeguarding-page'),
      useCount: useSafeguardingCount,
      isUrgent: true,
    },
  ],
};
