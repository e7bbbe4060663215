import { Discuss } from '@strapi/icons';
import type { Manifest } from '../../shell/manifest';
import { pagePath } from '../../ui/plugin-id';
import { useIsBeginning } from '../beginning';
import { useCommunityName } from './community-name';
import { READ_OVERVIEW } from './permissions';
import { message } from './words';
import english from './words/en.json';

export const cultivation: Manifest = {
  name: 'cultivation',
  words: english,
  places: [
    {
      section: 'communities',
      path: 'communities',
      label: message('nav.overview'),
      permission: READ_OVERVIEW,
      component: () => import('./pages/overview-page'),
      useIsPressing: useIsBeginning,
    },
  ],
  communityPlaces: [
    {
      path: '',
      label: message('nav.now'),
      permission: READ_OVERVIEW,
      component: () => import('./pages/community-page'),
    },
  ],
  useCommunityName,
  widgets: [
    {
      id: 'attention',
      icon: Discuss,
      title: message('plugin.name'),
      link: { label: message('widget.link'), to: pagePath('communities') },
      permission: READ_OVERVIEW,
      component: () =>
        import('./components/attention-widget').then(({ AttentionWidget }) => AttentionWidget),
    },
  ],
};
