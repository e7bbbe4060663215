import type { EditorLayout } from '../../../core/editor-layout';

export const replyLayout: EditorLayout = {
  mainField: 'summary',
  sortBy: { field: 'postedAt', order: 'DESC' },
  list: ['summary', 'contribution', 'author', 'stance', 'standing', 'postedAt'],
  edit: [
    [
      ['contribution', 6],
      ['author', 6],
    ],
    [['inReplyTo', 12]],
    [['text', 12]],
    [
      ['stance', 4],
      ['standing', 4],
      ['helped', 4],
    ],
    [
      ['postedAt', 6],
      ['summary', 6],
    ],
  ],
  words: {
    summary: ['In short', 'Made from the text.'],
    contribution: ['In answer to', 'Chosen once.'],
    inReplyTo: ['Answers the reply', 'Nothing here: it answers the opening.'],
    author: ['Author', 'Chosen once, when it is written on somebody’s behalf.'],
    text: 'Text',
    stance: ['Stance', 'How it stands to what was said: supports, differs, builds on, asks.'],
    standing: [
      'Standing',
      'Decided on the Desk. shown: to everybody who may read the thread. held or hidden: only to its author.',
    ],
    helped: ['Helped', 'Named as helpful when the thread was closed.'],
    postedAt: 'Posted',
  },
  readOnly: ['inReplyTo', 'standing', 'helped', 'postedAt', 'summary'],
};
