import type { Reply, Thread } from '../../app/state';
import { type Failure } from '../../reading/failure';
import { READING, type Reading } from '../../reading/reading';

/** One conversation: its opening, and the replies read so far. */
export interface ThreadState {
  documentId: string | null;
  opening: Reading<Thread>;
  replies: readonly Reply[];
  hasMore: boolean;
  isReadingOn: boolean;
  failureOfMore: Failure | null;
}

export const NO_THREAD: ThreadState = {
  documentId: null,
  opening: READING,
  replies: [],
  hasMore: false,
  isReadingOn: false,
  failureOfMore: null,
};
