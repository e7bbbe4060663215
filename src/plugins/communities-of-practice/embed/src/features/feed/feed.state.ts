import type { Summary } from '../../app/state';
import { type Failure } from '../../reading/failure';
import { READING, type Reading } from '../../reading/reading';

/** The conversations at one place of the feed. */
export interface Feed {
  /** Which question they answer. */
  question: string | null;
  items: Reading<readonly Summary[]>;
  /** Where to read on; null at the end. */
  next: string | null;
  isReadingOn: boolean;
  failureOfMore: Failure | null;
  /** Whether the filters are unfolded. */
  isFiltering: boolean;
}

export const NO_FEED: Feed = {
  question: null,
  items: READING,
  next: null,
  isReadingOn: false,
  failureOfMore: null,
  isFiltering: false,
};
