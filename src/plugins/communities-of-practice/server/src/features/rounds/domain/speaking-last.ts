import type { MembershipRole, RoundState } from '../../../../../shared/contracts';
import { DAY } from '../../../core/durations';

/** Where no round says until when: how long those in office are asked to wait, from the opening on. */
export const OFFICERS_WAIT_MS = 2 * DAY;

export interface Asked {
  /** The opener asked those in office to speak last. */
  officersLast: boolean;
  isOwn: boolean;
  role: MembershipRole | null;
  roundState: RoundState | null;
  postedAt: Date;
}

/**
 * Whether this person is asked to let others speak first. Asked, not kept from it: who is in office in a
 * church, only its members know, and a facilitator may have the one answer that cannot wait.
 */
export const isAskedToSpeakLast = (
  { officersLast, isOwn, role, roundState, postedAt }: Asked,
  at: Date
): boolean => {
  if (!officersLast || isOwn || role !== 'facilitator') return false;
  if (roundState !== null) return roundState === 'running';
  return at.getTime() - postedAt.getTime() < OFFICERS_WAIT_MS;
};
