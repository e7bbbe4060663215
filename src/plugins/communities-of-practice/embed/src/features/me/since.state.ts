import type { Result, Summary } from '../../app/state';
import { READING, type Reading } from '../../reading/reading';

/** What came of the reader's taking part, and somebody whom they could help. */
export interface Since {
  results: Reading<readonly Result[]>;
  unanswered: Summary | null;
}

export const NO_SINCE: Since = { results: READING, unanswered: null };
