import type { Refusal } from '../../../../../shared/contracts';
import { DAY } from '../../../core/durations';
import type { VisitLife } from './visit.types';
import { refuseNotMade } from './visit-rules';

/** How long after a visit its guests are asked what came of what they would try. */
export const ASKED_AFTER_DAYS = 90;
/** From then on nobody is asked any more; whoever comes back to it may still say so. */
export const LAPSES_AFTER_DAYS = 180;

export const daysBefore = (moment: Date, days: number): Date =>
  new Date(moment.getTime() - days * DAY);

/** Whoever came and said what they would try says what came of it; said again, it takes that place. */
export const refuseSayingWhatCame = (visit: VisitLife, by: string, now: Date): Refusal | null => {
  const refusal = refuseNotMade(visit);
  if (refusal) return refusal;
  const note = visit.notes.find(({ author }) => author === by);
  if (note?.side !== 'guest' || !note.tries) return { code: 'nothing-to-try' };
  if (note.isUnderReview) return { code: 'under-review' };
  const isAsked = visit.dates !== null && visit.dates.endsAt <= daysBefore(now, ASKED_AFTER_DAYS);
  return isAsked ? null : { code: 'visit-too-recent' };
};
