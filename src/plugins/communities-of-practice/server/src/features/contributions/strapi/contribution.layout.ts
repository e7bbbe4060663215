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
      ['postedAt', 6],
    ],
    [['text', 12]],
    [
      ['standing', 6],
      ['threadStatus', 6],
    ],
    [['details', 12]],
  ],
  words: {
    title: 'Title',
    community: 'Community',
    author: 'Author',
    activity: 'Activity',
    postedAt: 'Posted',
    text: 'Text',
    standing: [
      'Standing',
      'shown: everybody who may read the community. held or hidden: only its author. quiet: its author and the peers they chose.',
    ],
    threadStatus: ['Thread', 'Closed threads take no replies.'],
    details: ['Details', 'The activity’s own fields.'],
  },
};
