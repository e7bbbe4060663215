import type {
  FaqState,
  FaqSuggestionState,
  MembershipRole,
  MembershipState,
  Refusal,
  Standing,
} from '../../../../../shared/contracts';
import { isUnderReview } from '../../../core/standing';
import { READING_STATES } from '../../communities/domain/visibility';
import { refuseTakingPart, type TakingPart } from '../../communities/domain/taking-part';
import { isPublished, stateAfter, type FaqCommand } from './faq-life';

/** What is known of a FAQ and of the person in front of it. The caller loads the facts. */
export interface FaqFacts extends TakingPart {
  personKey: string | null;
  membershipRole: MembershipRole | null;
  /** Who drafted it, and whose words it has now: they are the same until somebody else edits it. */
  authorKey: string | null;
  wordedByKey: string | null;
  standing: Standing;
  state: FaqState;
  minority: MinorityView;
}

/** What a member holds against it: asked for, in their words, or waived. */
export interface MinorityView {
  byKey: string | null;
  hasWords: boolean;
  isWaived: boolean;
}

/** Whether this person is a member who reads what the community has in work. */
export const readsWork = (state: MembershipState | null): boolean =>
  READING_STATES.some((reading) => reading === state);

/** Whether this reader, who may read the community, may read this FAQ. Its SQL twin: `whereFaqReadable`. */
export const mayReadFaq = ({
  personKey,
  membershipState,
  authorKey,
  standing,
  state,
}: Pick<
  FaqFacts,
  'personKey' | 'membershipState' | 'authorKey' | 'standing' | 'state'
>): boolean => {
  if (personKey !== null && personKey === authorKey) return true;
  return standing === 'shown' && (isPublished(state) || readsWork(membershipState));
};

const is = (key: string | null, { personKey }: FaqFacts): boolean =>
  personKey !== null && personKey === key;

const isFacilitator = (faq: FaqFacts): boolean => faq.membershipRole === 'facilitator';

/** Who answers for it: who drafted it, and the facilitators. */
export const keeps = (faq: FaqFacts): boolean =>
  is(faq.authorKey, faq) || (isFacilitator(faq) && readsWork(faq.membershipState));

const refuseStanding = (standing: Standing): Refusal | null => {
  if (isUnderReview(standing)) return { code: 'under-review' };
  return standing === 'withdrawn' ? { code: 'already-withdrawn' } : null;
};

/** What every step asks: to take part here, and that it stands where others see it. */
const refuseWorking = (faq: FaqFacts): Refusal | null =>
  refuseTakingPart(faq) ?? refuseStanding(faq.standing);

const refuseStep = ({ state }: FaqFacts, command: FaqCommand): Refusal | null =>
  stateAfter(state, command) === null ? { code: 'another-stage' } : null;

const refuseUnlessKept = (faq: FaqFacts): Refusal | null =>
  keeps(faq) ? null : { code: 'not-the-drafter' };

const refuseUnlessFacilitator = (faq: FaqFacts): Refusal | null =>
  isFacilitator(faq) ? null : { code: 'not-a-facilitator' };

/** Why this person may not edit it, or null; likewise below. */
export const refuseEditingFaq = (faq: FaqFacts): Refusal | null =>
  refuseWorking(faq) ?? refuseUnlessKept(faq) ?? refuseStep(faq, 'edit');

/** Four eyes: neither who drafted it nor whose words it has now. */
export const refuseChecking = (faq: FaqFacts): Refusal | null =>
  refuseWorking(faq) ??
  (is(faq.authorKey, faq) || is(faq.wordedByKey, faq) ? { code: 'own-work' } : null) ??
  refuseStep(faq, 'check');

const isUnanswered = ({ byKey, hasWords, isWaived }: MinorityView): boolean =>
  byKey !== null && !hasWords && !isWaived;

export const refusePublishing = (faq: FaqFacts): Refusal | null =>
  refuseWorking(faq) ??
  refuseUnlessFacilitator(faq) ??
  (faq.state === 'in-work' ? { code: 'check-needed' } : null) ??
  refuseStep(faq, 'publish') ??
  (isUnanswered(faq.minority) ? { code: 'minority-view-needed' } : null);

export const refuseFlagging = (faq: FaqFacts): Refusal | null =>
  refuseWorking(faq) ?? refuseStep(faq, 'flag');

export const refuseReviewing = (faq: FaqFacts): Refusal | null =>
  refuseWorking(faq) ?? refuseUnlessKept(faq) ?? refuseStep(faq, 'review');

export const refuseRetiring = (faq: FaqFacts): Refusal | null =>
  refuseWorking(faq) ?? refuseUnlessFacilitator(faq) ?? refuseStep(faq, 'retire');

export const refuseReviving = (faq: FaqFacts): Refusal | null =>
  refuseWorking(faq) ?? refuseUnlessKept(faq) ?? refuseStep(faq, 'revive');

export const refuseSuggesting = (faq: FaqFacts): Refusal | null =>
  refuseWorking(faq) ?? refuseStep(faq, 'edit');

/** Whether it helped is asked of others, about what they can rely on. */
export const refuseJudging = (faq: FaqFacts): Refusal | null =>
  refuseWorking(faq) ??
  (is(faq.authorKey, faq) ? { code: 'own-work' } : null) ??
  (isPublished(faq.state) ? null : { code: 'another-stage' });

/**
 * Words beside what others rely on: once it is published, only of a member who was asked for them. Who does
 * without makes room for another.
 */
export const refuseDiffering = (faq: FaqFacts): Refusal | null => {
  const { minority, state } = faq;
  const refusal = refuseWorking(faq) ?? (is(faq.authorKey, faq) ? { code: 'own-work' } : null);
  if (refusal) return refusal;
  if (state === 'retired') return { code: 'another-stage' };
  if (is(minority.byKey, faq)) return null;
  const isTaken = minority.hasWords || (minority.byKey !== null && !minority.isWaived);
  if (isTaken) return { code: 'minority-view-stands' };
  return isPublished(state) ? { code: 'another-stage' } : null;
};

/** Whom the keepers ask for their view is theirs to choose until a member has put it in words. */
export const refuseNamingMinority = ({
  hasWords,
}: Pick<MinorityView, 'hasWords'>): Refusal | null =>
  hasWords ? { code: 'minority-view-stands' } : null;

/** Withdrawing stays possible after leaving, and in an archived community: the words are one's own. */
export const refuseWithdrawingOwn = (
  personKey: string,
  { authorKey, standing }: Pick<FaqFacts, 'authorKey' | 'standing'>
): Refusal | null => {
  if (authorKey !== personKey) return { code: 'not-the-author' };
  return refuseStanding(standing);
};

export const refuseReinstatingFaq = (faq: FaqFacts): Refusal | null => {
  if (!is(faq.authorKey, faq)) return { code: 'not-the-author' };
  return refuseTakingPart(faq) ?? (isUnderReview(faq.standing) ? { code: 'under-review' } : null);
};

export const refuseReportingFaq = (faq: FaqFacts): Refusal | null =>
  is(faq.authorKey, faq) ? { code: 'own-work' } : null;

export interface SuggestionFacts {
  authorKey: string | null;
  standing: Standing;
  state: FaqSuggestionState;
}

/** Members read suggestions; of one that is out of sight, its author alone. */
export const mayReadSuggestion = (
  { authorKey, standing }: Pick<SuggestionFacts, 'authorKey' | 'standing'>,
  personKey: string
): boolean => standing === 'shown' || authorKey === personKey;

/** Why this person may neither take the suggestion in nor decline it, or null. */
export const refuseAnswering = (faq: FaqFacts, suggestion: SuggestionFacts): Refusal | null =>
  refuseWorking(faq) ??
  refuseUnlessKept(faq) ??
  refuseStanding(suggestion.standing) ??
  (suggestion.state === 'open' ? null : { code: 'another-stage' }) ??
  refuseStep(faq, 'edit');
