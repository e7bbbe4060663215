import type { Refusal, VisitSide } from '../../../../../shared/contracts';
import type { VisitLife } from './visit.types';

const NOT_CONFIRMED: Refusal = { code: 'checklist-not-confirmed' };

/** Of an offer that nobody comes to yet, its host alone; else both sides. */
const sidesIn = ({ begunAs, guests }: VisitLife): VisitSide[] =>
  begunAs === 'offer' && guests.length === 0 ? ['host'] : ['host', 'guest'];

/** Before a date stands, both sides have confirmed the church's list. */
export const refuseUnconfirmed = (visit: VisitLife): Refusal | null =>
  !visit.hasChecklist || sidesIn(visit).every((side) => visit.confirmed.includes(side))
    ? null
    : NOT_CONFIRMED;

/** Whoever comes to what has a date already confirms it as they take their place. */
export const refuseUnread = (
  { hasChecklist, dates, guests }: VisitLife,
  { by, confirms }: { by: string; confirms: boolean }
): Refusal | null =>
  hasChecklist && dates !== null && !confirms && !guests.includes(by) ? NOT_CONFIRMED : null;

/** An offer with a date is dated by its host alone, who confirms it with the offer. */
export const refuseUnconfirmedOffer = (
  hasChecklist: boolean,
  hasDates: boolean,
  confirms: boolean
): Refusal | null => (hasChecklist && hasDates && !confirms ? NOT_CONFIRMED : null);
