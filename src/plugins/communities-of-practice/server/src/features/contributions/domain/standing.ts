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

/** Whether a moderator has it in hand, so that its author cannot change it. */
export const isUnderReview = (standing: Standing): boolean =>
  standing === 'held' || standing === 'hidden';
