import { FOLLOW_UP_DAYS, type FollowUpDays, type Refusal } from '../../../../../shared/contracts';
import { refuseTakingPart } from '../../communities/domain/taking-part';
import { refuseUnderReview, type ThreadFacts } from '../../contributions/domain/thread-policy';

/*
 * closed ──30 days──▶ asked "after 30" ──90 days──▶ asked "after 90" ──180 days──▶ asked no more
 *    ▲                      │ answered or skipped          │
 *    └── closed again ◀── opened again                     └─▶ each stands on the thread
 */

const DAY_MS = 86_400_000;
/** From then on nobody is asked any more; whoever comes back to it may still say so. */
export const LAPSES_AFTER_DAYS = 180;

export const daysBefore = (moment: Date, days: number): Date =>
  new Date(moment.getTime() - days * DAY_MS);

/** Which of the two questions is the one to answer, so long after the closing; null before both. */
export const askedAfter = (closedAt: Date, at: Date): FollowUpDays | null =>
  [...FOLLOW_UP_DAYS].reverse().find((days) => closedAt <= daysBefore(at, days)) ?? null;

export interface ClosingFacts {
  /** Null for an editor, or somebody who is gone. */
  closedByKey: string | null;
  closedAt: Date;
}

/**
 * Why this person may not say whether it held, or null.
 * @param closing the one that closes the thread; null where none does.
 */
export const refuseFollowUp = (
  thread: ThreadFacts,
  closing: ClosingFacts | null,
  at: Date
): Refusal | null => {
  const refused = refuseTakingPart(thread) ?? refuseUnderReview(thread.standing);
  if (refused) return refused;
  if (!thread.isClosed) return { code: 'thread-open' };
  if (closing === null || closing.closedByKey !== thread.personKey)
    return { code: 'not-who-closed-it' };
  return askedAfter(closing.closedAt, at) === null ? { code: 'not-asked-yet' } : null;
};
