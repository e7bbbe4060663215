/** Whether a moderator, or a rule, has it out of others' sight; its author cannot change it then. */
export const isUnderReview = (standing: unknown): boolean =>
  standing === 'held' || standing === 'hidden';

/**
 * Who could read it, recorded when it is held, hidden or withdrawn, whoever does that: nothing else says
 * whether that was everybody or only its peers. Moderators put it back once they are done.
 * @param standing what it becomes; anything where its standing does not change.
 * @param before what it was; null for something new.
 */
export const rememberedStanding = (
  standing: unknown,
  before: unknown
): { standingBefore: 'shown' | 'quiet' } | Record<string, never> => {
  const isTakenOut = isUnderReview(standing) || standing === 'withdrawn';
  const wasReadable = before === 'shown' || before === 'quiet';
  return isTakenOut && wasReadable ? { standingBefore: before } : {};
};
