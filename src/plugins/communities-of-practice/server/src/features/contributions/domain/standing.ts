import type { Standing } from '../../../../../shared/contracts';

export interface Readership {
  standing: Standing;
  authorKey: string | null;
  /** The peers of a quiet check. */
  peers: readonly string[];
}

/** Whether this reader, who may read the community, may read this contribution or reply. */
export const mayReadItem = (
  { standing, authorKey, peers }: Readership,
  readerKey: string | null
): boolean => {
  if (standing === 'shown') return true;
  if (readerKey === null) return false;
  if (readerKey === authorKey) return true;
  return standing === 'quiet' && peers.includes(readerKey);
};

/** What decides whether a thread outlives its opening. */
export interface Opening {
  standing: Standing;
  standingBefore: Standing | null;
  /** Shown replies by others than its author. */
  answerCount: number;
}

/**
 * Whose sight a thread is in. A withdrawn opening leaves its thread to those who could read it, as long
 * as there are others' words in it.
 */
export const threadStanding = ({ standing, standingBefore, answerCount }: Opening): Standing =>
  standing === 'withdrawn' && answerCount > 0 ? (standingBefore ?? standing) : standing;
