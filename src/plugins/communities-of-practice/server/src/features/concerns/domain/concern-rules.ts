import type { ConcernReason, Refusal, Standing } from '../../../../../shared/contracts';
import { DAY, SECOND } from '../../../core/durations';

export interface Reporting {
  now: Date;
  hasOpenReport: boolean;
  /** When this person reported during the last 24 hours, latest first. */
  reportedAt: readonly Date[];
  concernsADay: number;
}

/** Why this report is not taken, or null. */
export const refuseConcern = (facts: Reporting): Refusal | null => {
  if (facts.hasOpenReport) return { code: 'already-reported' };
  const oldest = facts.reportedAt[facts.concernsADay - 1];
  if (!oldest) return null;
  const waitMs = oldest.getTime() + DAY - facts.now.getTime();
  return { code: 'too-many-today', retryAfterSeconds: Math.max(1, Math.ceil(waitMs / SECOND)) };
};

/** Safeguarding reaches the lead alone: it neither counts nor shows where moderators look. */
export const isForLeadAlone = (reason: ConcernReason): boolean => reason === 'safeguarding';

export interface Holding {
  standing: Standing;
  authorIsNew: boolean;
  /** Different people with an open report, this one included. */
  reporters: number;
  concernsThatHold: number;
}

/** Whether reports take a new member's post out of sight until a moderator has looked. */
export const mustHold = ({
  standing,
  authorIsNew,
  reporters,
  concernsThatHold,
}: Holding): boolean => standing === 'shown' && authorIsNew && reporters >= concernsThatHold;
