import type { EditorLayout } from '../../../core/editor-layout';

export const communityLayout: EditorLayout = {
  mainField: 'name',
  sortBy: { field: 'name', order: 'ASC' },
  list: ['name', 'domain', 'visibility', 'joinPolicy'],
  edit: [
    [
      ['name', 6],
      ['slug', 6],
    ],
    [['domain', 12]],
    [['practice', 12]],
    [
      ['visibility', 6],
      ['joinPolicy', 6],
    ],
    [
      ['sponsor', 6],
      ['rhythm', 6],
    ],
    [['isArchived', 6]],
  ],
  words: {
    name: 'Name',
    slug: ['Address', 'How the website links to it.'],
    domain: ['Domain', 'The concern or passion that its people share. It must matter to them.'],
    practice: ['Practice', 'What they do about it, and want to learn to do better.'],
    visibility: [
      'Who can read it',
      'public: everybody. members: everybody knows of it, members read it. private: members alone know of it.',
    ],
    joinPolicy: [
      'How people join',
      'open: at once. request: a facilitator lets them in. invite: you add them under Membership.',
    ],
    sponsor: ['Sponsor', 'Who in the church recognises its value.'],
    rhythm: ['Rhythm', 'How often it comes together, in words.'],
    isArchived: ['Archived', 'It can be read, but not added to.'],
  },
};
