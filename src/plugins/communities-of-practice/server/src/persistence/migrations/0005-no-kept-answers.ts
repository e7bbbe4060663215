import type { Migration } from './migration';

/** It held whole answers, words included, and nobody emptied it. Keys begin anew in a table of their own. */
export const noKeptAnswers: Migration = {
  name: 'communities-of-practice::0005-no-kept-answers',
  dropsTables: ['cop_kept_answers'],
};
