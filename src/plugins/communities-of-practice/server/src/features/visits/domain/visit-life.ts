import type {
  Refusal,
  VisitBeginning,
  VisitSide,
  VisitState,
} from '../../../../../shared/contracts';
import { refuseSayingWhatCame } from './visit-afterwards';
import { refuseUnread } from './visit-checklist';
import {
  refuseAgreeing,
  refuseAnswering,
  refuseCancelling,
  refuseExpiring,
  refuseGivingBack,
  refuseMaking,
  refuseNoting,
  refuseProposing,
  refuseScheduling,
  refuseTakingPlace,
} from './visit-rules';
import { speaksFor } from './visit-sides';
import type { VisitCommand, VisitDates, VisitLife } from './visit.types';

/** How it begins: an offer with dates is scheduled at once, for nobody has to agree to them. */
export const stateAtFirst = (begunAs: VisitBeginning, dates: VisitDates | null): VisitState => {
  if (begunAs === 'request') return 'requested';
  return dates === null ? 'offered' : 'scheduled';
};

/** Why the visit's life does not allow this now, or null. The caller has asked whether they take part. */
export const refuseCommand = (
  visit: VisitLife,
  command: VisitCommand,
  now: Date
): Refusal | null => {
  switch (command.act) {
    case 'accept':
    case 'decline':
      return refuseAnswering(visit, command.by, now);
    case 'expire':
      return refuseExpiring(visit, now);
    case 'propose':
      return refuseProposing(visit, command.by, command.dates, now);
    case 'schedule':
      return refuseScheduling(visit, command.by, command.dates, now);
    case 'confirm':
      return refuseAgreeing(visit, command.by);
    case 'take-place':
      return refuseTakingPlace(visit, command.by, now) ?? refuseUnread(visit, command);
    case 'give-place-back':
      return refuseGivingBack(visit);
    case 'cancel':
      return refuseCancelling(visit, command.by, command.isFacilitator);
    case 'make':
      return refuseMaking(visit, command.by, now);
    case 'note':
      return refuseNoting(visit, command.by);
    case 'say-what-came':
      return refuseSayingWhatCame(visit, command.by, now);
  }
};

const withGuest = (guests: readonly string[], guest: string | null): readonly string[] =>
  guest === null || guests.includes(guest) ? guests : [...guests, guest];

type Noting = Extract<VisitCommand, { act: 'note' }>;

const withNote = (visit: VisitLife, { by, tries }: Noting): Pick<VisitLife, 'notes' | 'state'> => {
  const side: VisitSide = by === visit.host ? 'host' : 'guest';
  const note = { author: by, side, tries, hasCome: false, isUnderReview: false };
  const notes = [...visit.notes, note];
  const isOfBoth = new Set(notes.map((note) => note.side)).size === 2;
  return { notes, state: isOfBoth ? 'learned-from' : visit.state };
};

const withSide = (confirmed: readonly VisitSide[], side: VisitSide | null) =>
  side === null || confirmed.includes(side) ? confirmed : [...confirmed, side];

/** What guests who are all gone have confirmed, nobody has. */
const withoutGuest = (visit: VisitLife, by: string): Pick<VisitLife, 'guests' | 'confirmed'> => {
  const guests = visit.guests.filter((guest) => guest !== by);
  const isNobodysOffer = visit.begunAs === 'offer' && guests.length === 0;
  const confirmed = isNobodysOffer
    ? visit.confirmed.filter((side) => side !== 'guest')
    : visit.confirmed;
  return { guests, confirmed };
};

/** The visit after a command that {@link refuseCommand} does not refuse. */
export const afterCommand = (visit: VisitLife, command: VisitCommand): VisitLife => {
  switch (command.act) {
    case 'accept':
      return {
        ...visit,
        state: 'accepted',
        host: command.by,
        places: command.places,
        guests: withGuest(visit.guests, visit.author),
      };
    case 'decline':
      return { ...visit, state: 'declined' };
    case 'expire':
      return { ...visit, state: 'expired' };
    case 'propose': {
      const by = speaksFor(visit, command.by) ?? 'guest';
      return { ...visit, proposal: { by, dates: command.dates } };
    }
    case 'schedule':
      return { ...visit, state: 'scheduled', dates: command.dates, proposal: null };
    case 'confirm':
      return { ...visit, confirmed: withSide(visit.confirmed, speaksFor(visit, command.by)) };
    case 'take-place':
      return {
        ...visit,
        guests: withGuest(visit.guests, command.by),
        confirmed: withSide(visit.confirmed, command.confirms ? 'guest' : null),
      };
    case 'give-place-back':
      return { ...visit, ...withoutGuest(visit, command.by) };
    case 'cancel':
      return { ...visit, state: 'cancelled' };
    case 'make':
      return { ...visit, state: 'made' };
    case 'note':
      return { ...visit, ...withNote(visit, command) };
    case 'say-what-came':
      return {
        ...visit,
        notes: visit.notes.map((note) =>
          note.author === command.by ? { ...note, hasCome: true } : note
        ),
      };
  }
};
