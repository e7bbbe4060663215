import type { Verdict } from '../../../../../shared/contracts';
import { DAY } from '../../../core/durations';

/** A resource that nobody says anything about is due to be looked at again after a year. */
export const REVIEW_EVERY_DAYS = 365;

/** When shown reports last said so; null where none did. */
export type LastSaid = Readonly<Record<Verdict, Date | null>>;

export interface Review {
  reviewedAt: Date;
  dueAt: Date;
  isFlagged: boolean;
}

const isAfter = (one: Date | null, other: Date): one is Date =>
  one !== null && one.getTime() > other.getTime();

/**
 * How a resource's review stands. Reuse is review: that it worked renews it. That it did not flags it,
 * until somebody goes through it; that it worked elsewhere takes no flag away.
 * @param checkedAt when its author wrote, edited or reviewed it last, or a facilitator reviewed it.
 */
export const reviewOf = (checkedAt: Date, said: LastSaid): Review => {
  const reviewedAt = isAfter(said.worked, checkedAt) ? said.worked : checkedAt;
  return {
    reviewedAt,
    dueAt: new Date(reviewedAt.getTime() + REVIEW_EVERY_DAYS * DAY),
    isFlagged: isAfter(said['did-not'], checkedAt),
  };
};
