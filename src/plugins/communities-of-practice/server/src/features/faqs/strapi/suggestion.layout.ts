import type { EditorLayout } from '../../../core/editor-layout';

export const suggestionLayout: EditorLayout = {
  mainField: 'summary',
  sortBy: { field: 'postedAt', order: 'DESC' },
  list: ['summary', 'faq', 'author', 'state', 'standing', 'postedAt'],
  edit: [
    [
      ['faq', 6],
      ['author', 6],
    ],
    [['text', 12]],
    [['why', 12]],
    [
      ['state', 6],
      ['standing', 6],
    ],
    [['answer', 12]],
    [
      ['postedAt', 4],
      ['answeredAt', 4],
      ['summary', 4],
    ],
  ],
  words: {
    summary: ['In short', 'Made from the text.'],
    faq: ['FAQ', 'Chosen once.'],
    author: ['Suggested by', 'Chosen once, when it is written on somebody’s behalf.'],
    text: ['The answer as it would be', 'It replaces the FAQ’s answer when it is taken in.'],
    why: 'Why',
    state: ['State', 'Its drafter or a facilitator takes it in, or declines it, on the website.'],
    answer: ['Answered', 'What who declined it said to its author.'],
    standing: ['Standing', 'Decided on the Desk. held or hidden: only its author reads it.'],
    postedAt: 'Suggested',
    answeredAt: 'Answered on',
  },
  readOnly: ['state', 'answer', 'standing', 'postedAt', 'answeredAt', 'summary'],
};
