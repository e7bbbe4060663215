import type { Refusal } from '../../../../../shared/contracts';
import { DAY, SECOND } from '../../../core/durations';

/** How fast and how much one person may post; plugin config `limits`. The defaults are Discourse's. */
export interface PostingLimits {
  /** Hours since first joining during which somebody counts as new. */
  newForHours: number;
  secondsBetweenReplies: number;
  secondsBetweenContributions: number;
  newSecondsBetweenReplies: number;
  newSecondsBetweenContributions: number;
  /** For somebody new, in their first day. */
  newContributionsADay: number;
  newRepliesADay: number;
  /** Minutes during which exactly the same post is not taken again. */
  samePostMinutes: number;
  concernsADay: number;
  /** Different people whose reports hold a new member's post until a moderator looks. */
  concernsThatHold: number;
}

export const POSTING_LIMITS: PostingLimits = {
  newForHours: 24,
  secondsBetweenReplies: 5,
  secondsBetweenContributions: 15,
  newSecondsBetweenReplies: 30,
  newSecondsBetweenContributions: 120,
  newContributionsADay: 3,
  newRepliesADay: 10,
  samePostMinutes: 5,
  concernsADay: 20,
  concernsThatHold: 3,
};

export type PostKind = 'contribution' | 'reply';

export interface PostingFacts {
  kind: PostKind;
  now: Date;
  /** When the person first became a member anywhere. */
  firstJoinedAt: Date;
  /** When the person posted this kind during the last 24 hours, latest first. */
  postedAt: readonly Date[];
  hasJustPostedTheSame: boolean;
}

export const isNew = (
  firstJoinedAt: Date,
  now: Date,
  { newForHours }: Pick<PostingLimits, 'newForHours'>
): boolean => now.getTime() - firstJoinedAt.getTime() < newForHours * 60 * 60 * SECOND;

const pauseSeconds = (kind: PostKind, newcomer: boolean, limits: PostingLimits): number => {
  if (kind === 'reply') {
    return newcomer ? limits.newSecondsBetweenReplies : limits.secondsBetweenReplies;
  }
  return newcomer ? limits.newSecondsBetweenContributions : limits.secondsBetweenContributions;
};

const secondsUntil = (moment: number, now: Date): number =>
  Math.max(1, Math.ceil((moment - now.getTime()) / SECOND));

/** Why this post comes too soon, or null. `retryAfterSeconds` says when it would be taken. */
export const refusePosting = (facts: PostingFacts, limits: PostingLimits): Refusal | null => {
  const { kind, now, postedAt } = facts;
  if (facts.hasJustPostedTheSame) return { code: 'same-post-again' };
  const newcomer = isNew(facts.firstJoinedAt, now, limits);
  const aDay = kind === 'reply' ? limits.newRepliesADay : limits.newContributionsADay;
  const oldest = postedAt[aDay - 1];
  if (newcomer && oldest) {
    return { code: 'too-many-today', retryAfterSeconds: secondsUntil(oldest.getTime() + DAY, now) };
  }
  const latest = postedAt[0];
  const freeAt = latest
    ? latest.getTime() + pauseSeconds(kind, newcomer, limits) * SECOND
    : Number.NEGATIVE_INFINITY;
  return freeAt > now.getTime()
    ? { code: 'too-fast', retryAfterSeconds: secondsUntil(freeAt, now) }
    : null;
};
