import type { Manifest } from '../../shell/manifest';
import { CONFIGURE_COMMUNITIES, READ_PEOPLE } from './permissions';
import { message } from './words';
import english from './words/en.json';

export const communities: Manifest = {
  name: 'communities',
  words: english,
  places: [
    {
      section: 'people',
      path: 'people',
      label: message('people.everywhere'),
      permission: READ_PEOPLE,
      component: () => import('./pages/people-page'),
    },
  ],
  communityPlaces: [
    {
      path: 'people',
      label: message('people.here'),
      permission: READ_PEOPLE,
      component: () => import('./pages/people-here-page'),
    },
    {
      path: 'settings',
      label: message('settings.title'),
      permission: CONFIGURE_COMMUNITIES,
      component: () => import('./pages/settings-page'),
    },
  ],
};
