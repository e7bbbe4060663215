import type { MembershipState } from '../../../../../shared/contracts';
import { READING_STATES } from './visibility';

/** Where a membership has come from: what leaving and coming back must not undo. */
export interface Course {
  state: MembershipState;
  /**
   * Since when: of a member, when they first became one here; of somebody who asks or is invited,
   * when that was.
   */
  joinedAt: Date | null;
  /** When they first became a member here, and never later than that. */
  firstJoinedAt: Date | null;
  /** What somebody who left was; null for whoever is here, or never was. */
  leftAs: 'active' | 'paused' | null;
}

/** Whether somebody in this state is a member. */
export const isMember = (state: MembershipState): state is 'active' | 'paused' =>
  (READING_STATES as readonly MembershipState[]).includes(state);

const firstJoined = (was: Course | null): Date | null =>
  was?.firstJoinedAt ?? (was && isMember(was.state) ? was.joinedAt : null);

const sinceWhen = (was: Course | null, state: MembershipState, at: Date): Date => {
  if (isMember(state)) return firstJoined(was) ?? at;
  const ends = state === 'left' || state === 'removed';
  return ((ends || was?.state === state) && was?.joinedAt) || at;
};

const leavingAs = (was: Course | null, state: MembershipState): Course['leftAs'] => {
  if (isMember(state)) return null;
  if (state === 'left' && was && isMember(was.state)) return was.state;
  return was?.leftAs ?? null;
};

/**
 * How a membership goes on when its state is written.
 * @param at when it happens; or, when it is told on writing, since when.
 */
export const courseAfter = (was: Course | null, state: MembershipState, at: Date): Course => {
  const joinedAt = sinceWhen(was, state, at);
  return {
    state,
    joinedAt,
    firstJoinedAt: firstJoined(was) ?? (isMember(state) ? joinedAt : null),
    leftAs: leavingAs(was, state),
  };
};
