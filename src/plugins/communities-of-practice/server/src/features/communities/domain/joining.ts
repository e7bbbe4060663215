import type { JoinPolicy, MembershipState, Refusal } from '../../../../../shared/contracts';

export interface Joining {
  isArchived: boolean;
  joinPolicy: JoinPolicy;
  /** What the person is here already, or null. */
  membershipState: MembershipState | null;
  /** What they were when they left, or null. */
  leftAs: 'active' | 'paused' | null;
}

/** Why this person may not join, or null. */
export const refuseJoining = ({
  isArchived,
  joinPolicy,
  membershipState,
}: Omit<Joining, 'leftAs'>): Refusal | null => {
  switch (membershipState) {
    case 'active':
    case 'paused':
    case 'requested':
      return { code: 'already-a-member' };
    case 'removed':
      return { code: 'membership-ended-by-facilitators' };
    case 'invited':
      return isArchived ? { code: 'community-archived' } : null;
    default:
      if (isArchived) return { code: 'community-archived' };
      return joinPolicy === 'invite' ? { code: 'invitation-needed' } : null;
  }
};

/** What somebody becomes who is let in: a pause outlives leaving, until it is lifted. */
export const stateWhenLetIn = ({ leftAs }: Pick<Joining, 'leftAs'>): 'active' | 'paused' =>
  leftAs ?? 'active';

/** What somebody becomes who joins and was not refused. */
export const stateAfterJoining = (
  joining: Omit<Joining, 'isArchived'>
): 'active' | 'paused' | 'requested' =>
  joining.membershipState === 'invited' || joining.joinPolicy === 'open'
    ? stateWhenLetIn(joining)
    : 'requested';
