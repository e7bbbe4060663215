import type { MembershipRole, MembershipState } from '../../../../../shared/contracts';

/** What one is in a community. */
export interface Belonging {
  state: MembershipState;
  role: MembershipRole;
}

export const MEMBERSHIP_VERBS = [
  'community.joined',
  'community.requested',
  'community.left',
  'membership.invited',
  'membership.added',
  'membership.accepted',
  'membership.declined',
  'membership.paused',
  'membership.resumed',
  'membership.removed',
  'membership.reinstated',
  'membership.appointed',
  'membership.stood-down',
  'membership.deleted',
] as const;
/** What moderators made of the name that somebody goes by, and that they chose another one since. */
export const NAME_VERBS = ['name.held', 'name.hidden', 'name.restored', 'name.chosen'] as const;
export type MembershipVerb = (typeof MEMBERSHIP_VERBS)[number];

/** One of these begins a membership's story. */
export const MEMBERSHIP_BEGINS = [
  'community.joined',
  'community.requested',
  'membership.invited',
  'membership.added',
] as const;

const begun = ({ state }: Belonging, isOwn: boolean): MembershipVerb => {
  switch (state) {
    case 'requested':
      return 'community.requested';
    case 'invited':
      return 'membership.invited';
    default:
      return isOwn ? 'community.joined' : 'membership.added';
  }
};

const ended = (was: Belonging, isOwn: boolean): MembershipVerb => {
  if (isOwn) return 'community.left';
  return was.state === 'requested' ? 'membership.declined' : 'membership.removed';
};

const active = (was: Belonging, isOwn: boolean): MembershipVerb => {
  if (was.state === 'paused') return 'membership.resumed';
  if (isOwn) return 'community.joined';
  if (was.state === 'requested') return 'membership.accepted';
  return was.state === 'removed' ? 'membership.reinstated' : 'membership.added';
};

const changedState = (was: Belonging, became: Belonging, isOwn: boolean): MembershipVerb => {
  switch (became.state) {
    case 'active':
      return active(was, isOwn);
    case 'paused':
      // Whoever left paused comes back paused.
      return was.state === 'active' ? 'membership.paused' : active(was, isOwn);
    case 'removed':
      return 'membership.removed';
    case 'left':
      return ended(was, isOwn);
    default:
      return begun(became, isOwn);
  }
};

/**
 * What happened to a membership, in the past tense.
 * @param isOwn whether its own member did it.
 * @returns nothing where neither state nor role changed.
 */
export const membershipStory = (
  was: Belonging | null,
  became: Belonging | null,
  isOwn: boolean
): MembershipVerb[] => {
  if (!became) return ['membership.deleted'];
  const story: MembershipVerb[] = [];
  if (!was) story.push(begun(became, isOwn));
  else if (was.state !== became.state) story.push(changedState(was, became, isOwn));
  const led = was?.role === 'facilitator';
  const leads = became.role === 'facilitator';
  if (leads && !led) story.push('membership.appointed');
  if (led && !leads) story.push('membership.stood-down');
  return story;
};
