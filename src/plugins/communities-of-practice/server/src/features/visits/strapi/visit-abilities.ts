import type { VisitView } from '../../../../../shared/contracts';
import { now } from '../../../core/clock';
import { refuseSayingWhatCame } from '../domain/visit-afterwards';
import { refuseUnconfirmed } from '../domain/visit-checklist';
import {
  isMemberReading,
  refuseActing,
  refuseEditingVisit,
  refuseLeavingVisit,
} from '../domain/visit-policy';
import {
  refuseAgreeing,
  refuseAnswering,
  refuseCancelling,
  refuseGivingBack,
  refuseMaking,
  refuseNoting,
  refuseTakingPlace,
} from '../domain/visit-rules';
import { speaksFor } from '../domain/visit-sides';
import { lifeOf, visitFacts, type WholeVisit } from './readable-visit';

const NOTHING: VisitView['abilities'] = {
  edit: false,
  answer: false,
  propose: false,
  confirm: false,
  schedule: false,
  takePlace: false,
  givePlaceBack: false,
  cancel: false,
  make: false,
  note: false,
  sayWhatCame: false,
  report: false,
};

/** What its reader may do to a visit now, by the rules that decide when they do it. */
export const abilitiesIn = (
  whole: WholeVisit,
  readerKey: string | null,
  checklist: readonly string[]
): VisitView['abilities'] => {
  if (readerKey === null) return NOTHING;
  const visit = lifeOf(whole, checklist);
  const facts = visitFacts(whole.row);
  const at = now();
  const hasPlace = visit.guests.includes(readerKey);
  const givePlaceBack =
    hasPlace && refuseLeavingVisit(facts) === null && refuseGivingBack(visit) === null;
  const report = isMemberReading(facts.membershipState) && readerKey !== visit.author;
  if (refuseActing(facts) !== null) return { ...NOTHING, givePlaceBack, report };
  const side = speaksFor(visit, readerKey);
  const propose = refuseAgreeing(visit, readerKey) === null;
  const hasDates =
    visit.begunAs === 'offer'
      ? side === 'host'
      : visit.proposal !== null && visit.proposal.by !== side;
  const isFacilitator = whole.row.m_role === 'facilitator';
  return {
    edit:
      refuseEditingVisit(visit, readerKey, {}) === null &&
      (readerKey === visit.author || readerKey === visit.host),
    answer: refuseAnswering(visit, readerKey, at) === null,
    propose,
    confirm: visit.hasChecklist && propose && side !== null && !visit.confirmed.includes(side),
    schedule: propose && hasDates && refuseUnconfirmed(visit) === null,
    takePlace: !hasPlace && refuseTakingPlace(visit, readerKey, at) === null,
    givePlaceBack,
    cancel: refuseCancelling(visit, readerKey, isFacilitator) === null,
    make: refuseMaking(visit, readerKey, at) === null,
    note: refuseNoting(visit, readerKey) === null,
    sayWhatCame: refuseSayingWhatCame(visit, readerKey, at) === null,
    report,
  };
};
