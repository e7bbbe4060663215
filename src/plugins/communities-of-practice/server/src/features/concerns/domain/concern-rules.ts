import type { ConcernReason, Refusal, Standing } from '../../../../../shared/contracts';
import { DAY, SECOND } from '../../../core/durations';

export interface Reporting {
  reason: ConcernReason;
  now: Date;
  /** Null for somebody who is not signed in. */
  personKey: string | null;
  authorKey: string | null;
  /** Of theirs, about the same, which moderators have not answered. */
  hasOpenReport: boolean;
  /** When this person reported to the moderators during the last 24 hours, latest first. */
  reportedAt: readonly Date[];
  concernsADay: number;
}

/** Safeguarding reaches the lead alone: it neither counts nor shows where moderators look. */
export const isForLeadAlone = (reason: ConcernReason): boolean => reason === 'safeguarding';

/**
 * Why this report is not taken, or null. A safeguarding concern is refused neither as a repeat, since
 * it may say something graver than what was reported before, nor by a day's limit.
 */
export const refuseConcern = (facts: Reporting): Refusal | null => {
  const { personKey } = facts;
  if (personKey !== null && personKey === facts.authorKey) return { code: 'own-work' };
  if (isForLeadAlone(facts.reason)) return null;
  if (facts.hasOpenReport) return { code: 'already-reported' };
  const oldest = facts.reportedAt[facts.concernsADay - 1];
  if (!oldest) return null;
  const waitMs = oldest.getTime() + DAY - facts.now.getTime();
  return { code: 'too-many-today', retryAfterSeconds: Math.max(1, Math.ceil(waitMs / SECOND)) };
};

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
