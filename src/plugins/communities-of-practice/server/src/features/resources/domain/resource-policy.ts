import type { Licence, MembershipRole, Refusal, Standing } from '../../../../../shared/contracts';
import { isUnderReview } from '../../../core/standing';
import { refuseTakingPart, type TakingPart } from '../../communities/domain/taking-part';
import { refuseAdaptingUnder } from './licence-rules';

/** What is known of a resource and of the person in front of it; its readability is checked before. */
export interface ResourceFacts extends TakingPart {
  personKey: string | null;
  membershipRole: MembershipRole | null;
  authorKey: string | null;
  standing: Standing;
  licence: Licence;
}

/** A report of using it. */
export interface ReportFacts {
  authorKey: string | null;
  standing: Standing;
}

const isOwn = (personKey: string | null, { authorKey }: ReportFacts): boolean =>
  personKey !== null && personKey === authorKey;

const refuseUnlessShown = (standing: Standing): Refusal | null => {
  if (isUnderReview(standing)) return { code: 'under-review' };
  return standing === 'withdrawn' ? { code: 'already-withdrawn' } : null;
};

/** Why this person may not change it, or null. The caller loads the facts; likewise below. */
export const refuseEditing = (facts: ResourceFacts): Refusal | null => {
  if (!isOwn(facts.personKey, facts)) return { code: 'not-the-author' };
  return refuseTakingPart(facts) ?? refuseUnlessShown(facts.standing);
};

/** Putting one more file with it is a change of it, while there is room. */
export const refuseAddingFile = (
  facts: ResourceFacts,
  { has, max }: { has: number; max: number }
): Refusal | null => refuseEditing(facts) ?? (has < max ? null : { code: 'too-many-files' });

/** As withdrawing does, it stays possible after leaving; also of what was withdrawn. */
export const refuseRemovingFile = (personKey: string | null, item: ReportFacts): Refusal | null => {
  if (!isOwn(personKey, item)) return { code: 'not-the-author' };
  return isUnderReview(item.standing) ? { code: 'under-review' } : null;
};

/** Withdrawing stays possible after leaving, and in an archived community: the words are one's own. */
export const refuseWithdrawing = (personKey: string | null, item: ReportFacts): Refusal | null => {
  if (!isOwn(personKey, item)) return { code: 'not-the-author' };
  return refuseUnlessShown(item.standing);
};

/** Putting it back publishes it, and asks what that asks; what is not withdrawn stays. */
export const refuseReinstating = (facts: ResourceFacts): Refusal | null => {
  if (!isOwn(facts.personKey, facts)) return { code: 'not-the-author' };
  return (
    refuseTakingPart(facts) ?? (isUnderReview(facts.standing) ? { code: 'under-review' } : null)
  );
};

/** Why nothing is made from it, in whatever community. Taking part there is asked besides. */
export const refuseAdapting = (facts: ResourceFacts): Refusal | null =>
  refuseUnlessShown(facts.standing) ??
  refuseAdaptingUnder({ licence: facts.licence, isByAdapter: isOwn(facts.personKey, facts) });

/** Its author looks after it by editing and reviewing it; that it worked is for others to say. */
export const refuseReportingUse = (facts: ResourceFacts): Refusal | null =>
  refuseTakingPart(facts) ??
  (isOwn(facts.personKey, facts) ? { code: 'own-work' } : refuseUnlessShown(facts.standing));

export const refuseReviewing = (facts: ResourceFacts): Refusal | null => {
  const looksAfterIt = facts.membershipRole === 'facilitator' || isOwn(facts.personKey, facts);
  return (
    refuseTakingPart(facts) ??
    (looksAfterIt ? refuseUnlessShown(facts.standing) : { code: 'not-the-reviewer' })
  );
};

/** Anybody signed in who can read it may report it to the moderators, but not their own. */
export const refuseReporting = (personKey: string | null, item: ReportFacts): Refusal | null =>
  isOwn(personKey, item) ? { code: 'own-work' } : null;
