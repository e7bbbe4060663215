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

/**
 * What moderators put back once they are done, recorded when something is held or hidden, whoever does
 * that: nothing else says whether everybody or only its peers could read it.
 * @param standing what it becomes; anything where its standing does not change.
 * @param before what it was; null for something new.
 */
export const rememberedStanding = (
  standing: unknown,
  before: unknown
): { standingBefore: 'shown' | 'quiet' } | Record<string, never> => {
  const isTakenOut = standing === 'held' || standing === 'hidden';
  const wasReadable = before === 'shown' || before === 'quiet';
  return isTakenOut && wasReadable ? { standingBefore: before } : {};
};
