import type { EditorLayout } from '../../../core/editor-layout';

export const membershipLayout: EditorLayout = {
  mainField: 'displayName',
  sortBy: { field: 'joinedAt', order: 'DESC' },
  list: ['displayName', 'community', 'role', 'state', 'joinedAt'],
  edit: [
    [
      ['user', 6],
      ['community', 6],
    ],
    [
      ['displayName', 6],
      ['role', 3],
      ['state', 3],
    ],
    [['canHelpWith', 12]],
    [['joinedAt', 6]],
  ],
  words: {
    user: ['Person', 'Their account on the website. Chosen once.'],
    community: ['Community', 'Chosen once.'],
    displayName: [
      'Name shown to others',
      'Left empty, it becomes their user name, or “Member 3f2” where that is an e-mail address.',
    ],
    role: ['Role', 'Chosen when it begins; after that, appoint on the community’s People page.'],
    state: [
      'State',
      'Chosen when it begins; after that, pause and remove on the People page. requested: waits for a facilitator. invited: may join at will. paused: reads, does not write.',
    ],
    canHelpWith: 'What they can help with',
    joinedAt: 'Since',
  },
  readOnly: ['joinedAt'],
};
