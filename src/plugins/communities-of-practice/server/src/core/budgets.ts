import type { Budget, Refusal } from '../../../shared/contracts';
import { DAY, MINUTE, SECOND } from './durations';

/** How often one person may do what is no post, by family of acts; plugin config `limits`. */
export interface ActLimits {
  thanksAMinute: number;
  editsAMinute: number;
  withdrawalsAMinute: number;
  closingsAMinute: number;
  joiningsAMinute: number;
  joinAnswersAMinute: number;
  profileChangesADay: number;
  /** Resources added and adapted, and reports of using them. */
  sharingsAnHour: number;
  /** Visits offered, asked for, answered, dated, places taken and given back. */
  visitActsAMinute: number;
  /** Files put with resources. */
  filesAnHour: number;
  /** What those files hold together, each begun megabyte counted whole. */
  fileMegabytesADay: number;
  /** Safeguarding concerns from one address, without an account. */
  signedOutConcernsAnHour: number;
}

export const ACT_LIMITS: ActLimits = {
  thanksAMinute: 20,
  editsAMinute: 10,
  withdrawalsAMinute: 10,
  closingsAMinute: 10,
  joiningsAMinute: 10,
  joinAnswersAMinute: 60,
  profileChangesADay: 10,
  sharingsAnHour: 20,
  visitActsAMinute: 20,
  filesAnHour: 40,
  fileMegabytesADay: 100,
  signedOutConcernsAnHour: 5,
};

/** Which limit a budget is, and over how many milliseconds it is counted. */
export const BUDGETS: Readonly<Record<Budget, { limit: keyof ActLimits; windowMs: number }>> = {
  thanks: { limit: 'thanksAMinute', windowMs: MINUTE },
  edits: { limit: 'editsAMinute', windowMs: MINUTE },
  withdrawals: { limit: 'withdrawalsAMinute', windowMs: MINUTE },
  closings: { limit: 'closingsAMinute', windowMs: MINUTE },
  joinings: { limit: 'joiningsAMinute', windowMs: MINUTE },
  'join-answers': { limit: 'joinAnswersAMinute', windowMs: MINUTE },
  'profile-changes': { limit: 'profileChangesADay', windowMs: DAY },
  sharings: { limit: 'sharingsAnHour', windowMs: 60 * MINUTE },
  visits: { limit: 'visitActsAMinute', windowMs: MINUTE },
  files: { limit: 'filesAnHour', windowMs: 60 * MINUTE },
  'file-megabytes': { limit: 'fileMegabytesADay', windowMs: DAY },
  'signed-out-concerns': { limit: 'signedOutConcernsAnHour', windowMs: 60 * MINUTE },
};

/**
 * Why this act comes too soon, or null.
 * @param spentAt when the person's latest acts of the family were, latest first; milliseconds.
 */
export const refuseSpending = (
  spentAt: readonly number[],
  most: number,
  windowMs: number,
  now: number
): Refusal | null => {
  if (most < 1) return { code: 'too-fast', retryAfterSeconds: Math.ceil(windowMs / SECOND) };
  const oldest = spentAt[most - 1];
  if (oldest === undefined || oldest <= now - windowMs) return null;
  const waitMs = oldest + windowMs - now;
  return { code: 'too-fast', retryAfterSeconds: Math.max(1, Math.ceil(waitMs / SECOND)) };
};
