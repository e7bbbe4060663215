import type { MembershipState, Refusal, WordsStanding } from '../../../../../shared/contracts';
import { isUnderReview } from '../../../core/standing';
import { refuseTakingPart, type TakingPart } from '../../communities/domain/taking-part';
import { mayRead, READING_STATES, type Standpoint } from '../../communities/domain/visibility';
import type { VisitLife } from './visit.types';
import { refuseEnded } from './visit-rules';

/** Whether they read what is for members alone: where it is, how one gets in, who asked what. */
export const isMemberReading = (membershipState: MembershipState | null): boolean =>
  READING_STATES.some((state) => state === membershipState);

export interface VisitReadership extends Standpoint {
  personKey: string | null;
  authorKey: string | null;
  standing: WordsStanding;
  isRequest: boolean;
}

/** Offers are read like contributions; requests by members alone. Its SQL twin: `visit.queries.ts`. */
export const mayReadVisit = (reader: VisitReadership): boolean => {
  const isOwn = reader.personKey !== null && reader.personKey === reader.authorKey;
  return (
    mayRead(reader) &&
    (!isUnderReview(reader.standing) || isOwn) &&
    (!reader.isRequest || isMemberReading(reader.membershipState))
  );
};

export interface VisitFacts extends TakingPart {
  standing: WordsStanding;
}

/** Why this person may do nothing in this visit, or null. */
export const refuseActing = (facts: VisitFacts): Refusal | null =>
  refuseTakingPart(facts) ?? (isUnderReview(facts.standing) ? { code: 'under-review' } : null);

/** Giving a place back asks for membership alone: nobody is kept on a list that they want to be off. */
export const refuseLeavingVisit = ({ membershipState, standing }: VisitFacts): Refusal | null => {
  if (!isMemberReading(membershipState)) return { code: 'not-a-member' };
  return isUnderReview(standing) ? { code: 'under-review' } : null;
};

const AUTHORS = ['title', 'text', 'questions'];
const HOSTS = ['wentWrongHereToo', 'place', 'access', 'places'];

export interface VisitChange {
  title?: string;
  text?: string;
  questions?: string[];
  wentWrongHereToo?: string;
  place?: string;
  access?: string;
  places?: number;
}

/** Whose it is to say what: who began it says what it is about, the host how it is done. */
export const refuseEditingVisit = (
  visit: VisitLife,
  by: string,
  change: VisitChange
): Refusal | null => {
  const names = Object.keys(change);
  if (by !== visit.author && names.some((name) => AUTHORS.includes(name))) {
    return { code: 'not-the-author' };
  }
  if (by !== visit.host && names.some((name) => HOSTS.includes(name))) {
    return { code: 'not-the-host' };
  }
  if (change.places !== undefined && change.places < visit.guests.length) {
    return refuseEnded(visit) ?? { code: 'places-taken' };
  }
  return refuseEnded(visit);
};
