import type { MembershipState, Visibility } from '../../../../../shared/contracts';

/** A member in one of these states reads what the community's members read. */
export const READING_STATES = ['active', 'paused'] as const satisfies readonly MembershipState[];
/** Somebody in one of these states knows that a private community exists. */
export const KNOWING_STATES = [
  ...READING_STATES,
  'requested',
  'invited',
] as const satisfies readonly MembershipState[];

export interface Standpoint {
  visibility: Visibility;
  /** The reader's membership here, or null for a visitor or stranger. */
  membershipState: MembershipState | null;
}

const isIn = (states: readonly MembershipState[], state: MembershipState | null): boolean =>
  state !== null && states.includes(state);

/** Whether this reader may know that the community exists. */
export const mayKnowOf = ({ visibility, membershipState }: Standpoint): boolean =>
  visibility !== 'private' || isIn(KNOWING_STATES, membershipState);

/** Whether this reader may read what is written in the community. Its SQL twin: `readable.ts`. */
export const mayRead = ({ visibility, membershipState }: Standpoint): boolean =>
  visibility === 'public' || isIn(READING_STATES, membershipState);
