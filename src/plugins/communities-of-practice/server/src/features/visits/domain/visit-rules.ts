import type { Refusal, RefusalCode, VisitState } from '../../../../../shared/contracts';
import { refuseUnconfirmed } from './visit-checklist';
import type { VisitDates, VisitLife } from './visit.types';
import { isSameTime, speaksFor } from './visit-sides';

/** The states that nothing leads out of, but what is noted of a visit that was made. */
const ENDED: Partial<Record<VisitState, RefusalCode>> = {
  declined: 'visit-declined',
  expired: 'visit-request-expired',
  cancelled: 'visit-cancelled',
  made: 'visit-over',
  'learned-from': 'visit-over',
};

export const refuseEnded = ({ state }: VisitLife): Refusal | null => {
  const code = ENDED[state];
  return code ? { code } : null;
};

const refuseUnanswered = ({ state }: VisitLife): Refusal | null =>
  state === 'requested' ? { code: 'visit-not-accepted' } : null;

export const refusePast = (dates: readonly VisitDates[], now: Date): Refusal | null =>
  dates.every(({ startsAt }) => startsAt > now) ? null : { code: 'dates-in-the-past' };

const isPast = (moment: Date | null | undefined, now: Date): boolean =>
  moment !== null && moment !== undefined && moment <= now;

const isHostOrGuest = ({ host, guests }: VisitLife, person: string): boolean =>
  person === host || guests.includes(person);

/** Whoever was asked answers; where nobody was named, anybody but the one who asks. */
export const refuseAnswering = (visit: VisitLife, by: string, now: Date): Refusal | null => {
  if (visit.begunAs === 'offer') return { code: 'not-a-request' };
  if (by === visit.author || (visit.addressee !== null && by !== visit.addressee)) {
    return { code: 'not-the-host' };
  }
  if (visit.state === 'cancelled') return { code: 'visit-cancelled' };
  if (visit.state === 'expired') return { code: 'visit-request-expired' };
  if (visit.state !== 'requested') return { code: 'request-already-answered' };
  // The job that lets it expire may come a little later.
  return isPast(visit.expiresAt, now) ? { code: 'visit-request-expired' } : null;
};

/** @returns `stands-otherwise` for what does not wait for an answer, or not that long yet. */
export const refuseExpiring = ({ state, expiresAt }: VisitLife, now: Date): Refusal | null =>
  state === 'requested' && isPast(expiresAt, now) ? null : { code: 'stands-otherwise' };

export const refuseAgreeing = (visit: VisitLife, by: string): Refusal | null =>
  refuseEnded(visit) ??
  refuseUnanswered(visit) ??
  (speaksFor(visit, by) === null ? { code: 'not-of-this-visit' } : null);

export const refuseProposing = (
  visit: VisitLife,
  by: string,
  dates: readonly VisitDates[],
  now: Date
): Refusal | null => refuseAgreeing(visit, by) ?? refusePast(dates, now);

/** The host of an offer says when it is; on a request one side agrees to what the other proposes. */
const refuseUnproposed = (visit: VisitLife, by: string, dates: VisitDates): Refusal | null => {
  const side = speaksFor(visit, by);
  if (visit.begunAs === 'offer') return side === 'host' ? null : { code: 'not-the-host' };
  const isProposed =
    visit.proposal !== null &&
    visit.proposal.by !== side &&
    visit.proposal.dates.some((proposed) => isSameTime(proposed, dates));
  return isProposed ? null : { code: 'dates-not-proposed' };
};

export const refuseScheduling = (
  visit: VisitLife,
  by: string,
  dates: VisitDates,
  now: Date
): Refusal | null =>
  refuseAgreeing(visit, by) ??
  refuseUnproposed(visit, by, dates) ??
  refusePast([dates], now) ??
  refuseUnconfirmed(visit);

/** Whoever has a place may ask for it again: nothing changes. */
export const refuseTakingPlace = (visit: VisitLife, by: string, now: Date): Refusal | null => {
  const refusal = refuseEnded(visit) ?? refuseUnanswered(visit);
  if (refusal) return refusal;
  if (by === visit.host) return { code: 'host-of-this-visit' };
  if (visit.guests.includes(by)) return null;
  if (isPast(visit.dates?.endsAt, now)) return { code: 'visit-over' };
  return visit.guests.length < (visit.places ?? 0) ? null : { code: 'no-places-left' };
};

/** Who had been there was there; before that, whoever cannot come makes room. */
export const refuseGivingBack = ({ state }: VisitLife): Refusal | null => {
  if (state === 'cancelled') return { code: 'visit-cancelled' };
  return state === 'made' || state === 'learned-from' ? { code: 'visit-over' } : null;
};

/** The host, who asked for it, or a facilitator for a host who is gone. */
export const refuseCancelling = (
  visit: VisitLife,
  by: string,
  isFacilitator: boolean
): Refusal | null => {
  const may = isFacilitator || by === visit.host || by === visit.author;
  return may ? refuseEnded(visit) : { code: 'not-the-host' };
};

export const refuseMaking = (visit: VisitLife, by: string, now: Date): Refusal | null => {
  const refusal = refuseEnded(visit) ?? refuseUnanswered(visit);
  if (refusal) return refusal;
  if (!isHostOrGuest(visit, by)) return { code: 'not-of-this-visit' };
  if (visit.state !== 'scheduled' || visit.dates === null) return { code: 'visit-not-scheduled' };
  return isPast(visit.dates.startsAt, now) ? null : { code: 'visit-not-begun' };
};

export const wasMade = ({ state }: Pick<VisitLife, 'state'>): boolean =>
  state === 'made' || state === 'learned-from';

export const refuseNotMade = (visit: VisitLife): Refusal | null =>
  wasMade(visit) ? null : (refuseEnded(visit) ?? { code: 'visit-not-made' });

export const refuseNoting = (visit: VisitLife, by: string): Refusal | null => {
  const refusal = refuseNotMade(visit);
  if (refusal) return refusal;
  if (!isHostOrGuest(visit, by)) return { code: 'not-of-this-visit' };
  return visit.notes.some(({ author }) => author === by) ? { code: 'already-noted' } : null;
};
