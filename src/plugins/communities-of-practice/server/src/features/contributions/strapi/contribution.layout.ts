import type { EditorLayout } from '../../../core/editor-layout';

export const contributionLayout: EditorLayout = {
  mainField: 'title',
  sortBy: { field: 'postedAt', order: 'DESC' },
  list: ['title', 'activity', 'community', 'author', 'standing', 'postedAt'],
  edit: [
    [['title', 12]],
    [
      ['community', 6],
      ['author', 6],
    ],
    [
      ['activity', 6],
      ['helpWanted', 6],
    ],
    [['text', 12]],
    [
      ['standing', 4],
      ['threadStatus', 4],
      ['postedAt', 4],
    ],
  ],
  words: {
    title: 'Title',
    community: ['Community', 'Chosen once: a thread is moved on Gathering Places’ own pages.'],
    author: ['Author', 'Chosen once, when it is written on somebody’s behalf.'],
    activity: 'Activity',
    helpWanted: ['Help wanted', 'What its author hopes for from those who answer.'],
    postedAt: 'Posted',
    text: 'Text',
    standing: [
      'Standing',
      'Decided on the Desk. shown: everybody who may read the community. held or hidden: only its author. quiet: its author and the peers they chose.',
    ],
    threadStatus: ['Thread', 'Closed threads take no replies.'],
  },
  readOnly: ['helpWanted', 'standing', 'threadStatus', 'postedAt'],
};
