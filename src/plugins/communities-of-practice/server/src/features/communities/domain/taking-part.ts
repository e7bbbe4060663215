import type { MembershipState, Refusal } from '../../../../../shared/contracts';

export interface TakingPart {
  isArchived: boolean;
  membershipState: MembershipState | null;
}

/** Why this person may not add to the community, or null. */
export const refuseTakingPart = ({ isArchived, membershipState }: TakingPart): Refusal | null => {
  if (membershipState === 'paused') return { code: 'membership-paused' };
  if (membershipState !== 'active') return { code: 'not-a-member' };
  return isArchived ? { code: 'community-archived' } : null;
};
