import type { EditorLayout } from '../../../core/editor-layout';

export const useReportLayout: EditorLayout = {
  mainField: 'usedWhere',
  sortBy: { field: 'reportedAt', order: 'DESC' },
  list: ['usedWhere', 'resource', 'verdict', 'author', 'standing', 'reportedAt'],
  edit: [
    [
      ['resource', 6],
      ['author', 6],
    ],
    [
      ['usedWhere', 8],
      ['verdict', 4],
    ],
    [['whatHappened', 12]],
    [
      ['standing', 6],
      ['reportedAt', 6],
    ],
  ],
  words: {
    resource: ['Resource', 'Chosen once.'],
    author: ['Who used it', 'Chosen once, when it is written on somebody’s behalf.'],
    usedWhere: ['Where', 'The church or setting where it was used.'],
    verdict: ['Verdict', 'Said by whoever used it: worked, partly, did-not.'],
    whatHappened: 'What happened',
    standing: [
      'Standing',
      'Decided on the Desk. shown: everybody who may read the resource. held or hidden: only its author.',
    ],
    reportedAt: 'Reported',
  },
  readOnly: ['standing', 'reportedAt'],
};
