import type { EditorLayout } from '../../../core/editor-layout';

export const resourceLayout: EditorLayout = {
  mainField: 'title',
  sortBy: { field: 'postedAt', order: 'DESC' },
  list: ['title', 'kind', 'community', 'author', 'licence', 'useCount', 'isFlagged', 'reviewDueAt'],
  edit: [
    [['title', 12]],
    [
      ['community', 6],
      ['author', 6],
    ],
    [
      ['kind', 6],
      ['licence', 6],
    ],
    [['text', 12]],
    [['core', 12]],
    [['files', 12]],
    [
      ['cameFrom', 6],
      ['adaptedFrom', 6],
    ],
    [
      ['setting', 6],
      ['coreKept', 6],
    ],
    [
      ['whatChanged', 6],
      ['why', 6],
    ],
    [
      ['standing', 4],
      ['isFlagged', 4],
      ['reviewDueAt', 4],
    ],
    [
      ['useCount', 4],
      ['adaptationCount', 4],
      ['postedAt', 4],
    ],
  ],
  words: {
    title: 'Title',
    kind: 'Kind',
    community: ['Community', 'Chosen once.'],
    author: ['Author', 'Chosen once, when it is written on somebody’s behalf.'],
    licence: ['Licence', 'Its author’s to choose: what others may do with it.'],
    text: 'Text',
    core: ['Core', 'What must stay when one adapts it.'],
    files: [
      'Files',
      'Their names, types and captions. Put there and taken away by its author, on the website.',
    ],
    cameFrom: ['Came from', 'The thread in which it was shared first.'],
    adaptedFrom: ['Adapted from', 'The resource that it was made from.'],
    setting: ['For which setting', 'As whoever adapted it said.'],
    coreKept: ['Core kept', 'Whether the adaptation keeps what the original’s author named.'],
    whatChanged: 'What was changed',
    why: 'Why',
    standing: [
      'Standing',
      'Decided on the Desk. shown: everybody who may read the community. held or hidden: only its author.',
    ],
    isFlagged: [
      'Flagged for review',
      'Somebody said that it did not work, and nobody has looked since.',
    ],
    reviewDueAt: ['Review due', 'A year after it was last reviewed, or said to have worked.'],
    useCount: ['Used', 'How often somebody reported using it.'],
    adaptationCount: ['Adapted', 'How many resources were made from it.'],
    postedAt: 'Posted',
  },
  readOnly: [
    'files',
    'cameFrom',
    'adaptedFrom',
    'setting',
    'coreKept',
    'whatChanged',
    'why',
    'standing',
    'isFlagged',
    'reviewDueAt',
    'useCount',
    'adaptationCount',
    'postedAt',
  ],
};
