import type { Refusal, Standing } from '../../../../../shared/contracts';
import type { ModerationAct } from '../../../../../shared/contracts/admin';
import { isUnderReview } from '../../../core/standing';

export interface Deciding {
  /** How it stands now. */
  standing: Standing;
  /** How it stood when the moderator read it. */
  seen: Standing;
}

/** Why this decision cannot be carried out, or null. */
export const refuseDecision = ({ standing, seen }: Deciding): Refusal | null => {
  if (standing !== seen) return { code: 'stands-otherwise' };
  return standing === 'withdrawn' ? { code: 'already-withdrawn' } : null;
};

/**
 * What it becomes. Restoring puts back what was recorded when it was held or hidden; what is in
 * everybody's sight, or its peers', stays there.
 * @param before what was recorded; null where nothing was.
 */
export const standingAfter = (
  act: ModerationAct,
  standing: Standing,
  before: Standing | null
): Standing => {
  if (act === 'hold') return 'held';
  if (act === 'hide') return 'hidden';
  return isUnderReview(standing) ? (before ?? 'shown') : standing;
};

/** Holding only takes out of sight until somebody decides: the concerns stay open. */
export const settlesConcerns = (act: ModerationAct): boolean => act !== 'hold';

export interface Undoing {
  /** What the decision made of it, and how it stands now. */
  toStanding: Standing;
  standing: Standing;
  isLatest: boolean;
  isUndone: boolean;
}

/** Why a decision cannot be undone, or null: only what still stands as it was decided goes back. */
export const refuseUndoing = (facts: Undoing): Refusal | null =>
  facts.isLatest && !facts.isUndone && facts.toStanding === facts.standing
    ? null
    : { code: 'stands-otherwise' };
