import type { FollowUpQuestion, Result, Summary, VisitQuestion } from '../../app/state';
import { READING, type Reading } from '../../reading/reading';
import type { Draft } from '../../sending/draft';

/** What is the reader's: what came of it, what they began, what they have not sent. */
export interface Mine {
  /** What they are asked: did it hold? Nothing while that is not read. */
  questions: readonly FollowUpQuestion[];
  /** And: what came of what they would try after a visit? */
  visitQuestions: readonly VisitQuestion[];
  results: Reading<readonly Result[]>;
  threads: Reading<readonly Summary[]>;
  drafts: readonly Draft[];
}

export const NO_MINE: Mine = {
  questions: [],
  visitQuestions: [],
  results: READING,
  threads: READING,
  drafts: [],
};
