import type { EditorLayout } from '../../../core/editor-layout';

export const thanksLayout: EditorLayout = {
  mainField: 'kind',
  sortBy: { field: 'givenAt', order: 'DESC' },
  list: ['kind', 'giver', 'contribution', 'why', 'givenAt'],
  edit: [
    [
      ['kind', 6],
      ['giver', 6],
    ],
    [
      ['contribution', 6],
      ['reply', 6],
    ],
    [['why', 12]],
    [['givenAt', 6]],
  ],
  words: {
    kind: ['Kind', 'me-too: they are facing it as well.'],
    giver: 'From',
    contribution: 'In the thread',
    reply: ['For the reply', 'Empty when it is for the contribution itself.'],
    why: 'Why',
    givenAt: 'Given',
  },
};
