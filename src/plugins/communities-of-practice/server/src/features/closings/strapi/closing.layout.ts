import type { EditorLayout } from '../../../core/editor-layout';

export const closingLayout: EditorLayout = {
  mainField: 'outcome',
  sortBy: { field: 'closedAt', order: 'DESC' },
  list: ['outcome', 'contribution', 'closedBy', 'closedAt'],
  edit: [
    [
      ['contribution', 6],
      ['closedBy', 6],
    ],
    [['outcome', 6]],
    [['learned', 12]],
    [
      ['closedAt', 6],
      ['reopenedAt', 6],
    ],
  ],
  words: {
    contribution: 'Thread',
    closedBy: 'Closed by',
    outcome: 'Outcome',
    learned: 'What was learned',
    closedAt: 'Closed',
    reopenedAt: 'Reopened',
  },
};
