import { WEEKS_SHOWN, WINDOW_DAYS } from '../../../../../shared/contracts/admin';
import { DAY } from '../../../core/durations';

/** A half-open stretch of time: from included, until excluded. */
export interface Stretch {
  from: Date;
  until: Date;
}

/** The window that ends now, and the equal one before it. */
export const windowsAt = (
  now: Date,
  days = WINDOW_DAYS
): { present: Stretch; previous: Stretch } => {
  const from = new Date(now.getTime() - days * DAY);
  return {
    present: { from, until: now },
    previous: { from: new Date(from.getTime() - days * DAY), until: from },
  };
};

/** Monday 00:00 UTC of the ISO week. */
export const startOfWeek = (moment: Date): Date => {
  const midnight = Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate());
  const daysSinceMonday = (moment.getUTCDay() + 6) % 7;
  return new Date(midnight - daysSinceMonday * DAY);
};

/** The ISO weeks up to the present one, oldest first. */
export const weeksUntil = (now: Date, weeks = WEEKS_SHOWN): Stretch[] => {
  const present = startOfWeek(now).getTime();
  return Array.from({ length: weeks }, (_, index) => {
    const from = present - (weeks - 1 - index) * 7 * DAY;
    return { from: new Date(from), until: new Date(from + 7 * DAY) };
  });
};
