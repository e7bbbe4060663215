import type { MembershipRole, Refusal, Standing } from '../../../../../shared/contracts';
import { isUnderReview } from '../../../core/standing';
import { refuseTakingPart, type TakingPart } from '../../communities/domain/taking-part';

/** What is known of a thread and of the person in front of it, when they want to do something. */
export interface ThreadFacts extends TakingPart {
  personKey: string | null;
  membershipRole: MembershipRole | null;
  /** The contribution's author and standing. */
  openerKey: string | null;
  standing: Standing;
  isClosed: boolean;
}

/** One contribution or reply in the thread. */
export interface ItemFacts {
  authorKey: string | null;
  standing: Standing;
}

export const refuseUnderReview = (standing: Standing): Refusal | null => {
  if (isUnderReview(standing)) return { code: 'under-review' };
  return standing === 'withdrawn' ? { code: 'already-withdrawn' } : null;
};

const isOwn = ({ personKey }: ThreadFacts, { authorKey }: ItemFacts): boolean =>
  personKey !== null && personKey === authorKey;

/** Why this person may not reply, or null. The caller loads the facts; likewise below. */
export const refuseReplying = (thread: ThreadFacts): Refusal | null =>
  refuseTakingPart(thread) ??
  refuseUnderReview(thread.standing) ??
  (thread.isClosed ? { code: 'thread-closed' } : null);

export const refuseEditing = (thread: ThreadFacts, item: ItemFacts): Refusal | null => {
  if (!isOwn(thread, item)) return { code: 'not-the-author' };
  return (
    refuseTakingPart(thread) ??
    refuseUnderReview(item.standing) ??
    (thread.isClosed ? { code: 'thread-closed' } : null)
  );
};

/** Withdrawing stays possible after leaving, and in an archived community: the words are one's own. */
export const refuseWithdrawing = (thread: ThreadFacts, item: ItemFacts): Refusal | null => {
  if (!isOwn(thread, item)) return { code: 'not-the-author' };
  return refuseUnderReview(item.standing);
};

/** Putting back what one withdrew is publishing it, and asks what that asks; what is not withdrawn stays. */
export const refuseReinstating = (thread: ThreadFacts, item: ItemFacts): Refusal | null => {
  if (!isOwn(thread, item)) return { code: 'not-the-author' };
  return (
    refuseTakingPart(thread) ?? (isUnderReview(item.standing) ? { code: 'under-review' } : null)
  );
};

export const refuseThanking = (thread: ThreadFacts, item: ItemFacts): Refusal | null =>
  refuseTakingPart(thread) ??
  (isOwn(thread, item) ? { code: 'own-work' } : refuseUnderReview(item.standing));

/** Taking back asks for membership alone: thanks may have been given before the archive closed. */
export const refuseTakingBack = ({ membershipState }: ThreadFacts): Refusal | null =>
  membershipState === 'active' || membershipState === 'paused' ? null : { code: 'not-a-member' };

const refuseLeading = (thread: ThreadFacts): Refusal | null => {
  const leads = thread.membershipRole === 'facilitator' || thread.personKey === thread.openerKey;
  return refuseTakingPart(thread) ?? (leads ? null : { code: 'not-the-opener' });
};

export const refuseClosing = (thread: ThreadFacts): Refusal | null =>
  refuseLeading(thread) ??
  refuseUnderReview(thread.standing) ??
  (thread.isClosed ? { code: 'thread-closed' } : null);

/** Whoever may close a thread may end its hidden round; where none runs, nothing changes. */
export const refuseEndingRound = (thread: ThreadFacts): Refusal | null =>
  refuseLeading(thread) ?? refuseUnderReview(thread.standing);

export const refuseReopening = (thread: ThreadFacts): Refusal | null =>
  refuseLeading(thread) ??
  refuseUnderReview(thread.standing) ??
  (thread.isClosed ? null : { code: 'thread-open' });

/** Anybody signed in who can read it may report it, but not their own. */
export const refuseReporting = (thread: ThreadFacts, item: ItemFacts): Refusal | null =>
  isOwn(thread, item) ? { code: 'own-work' } : null;
