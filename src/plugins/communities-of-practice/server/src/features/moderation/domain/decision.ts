import type { Refusal, Standing } from '../../../../../shared/contracts';
import type { ModerationAct } from '../../../../../shared/contracts/admin';

export interface Deciding {
  act: ModerationAct;
  /** How it stands now; null for what has no standing: closings, thanks, names. */
  standing: Standing | null;
  /** How it stood when the moderator read it. */
  seen: Standing | null;
}

/** Why this decision cannot be carried out, or null. */
export const refuseDecision = ({ act, standing, seen }: Deciding): Refusal | null => {
  if (standing !== seen) return { code: 'stands-otherwise' };
  if (standing === 'withdrawn') return { code: 'already-withdrawn' };
  return standing === null && act !== 'restore' ? { code: 'no-such-act' } : null;
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
  const isTakenOut = standing === 'held' || standing === 'hidden';
  return isTakenOut ? (before ?? 'shown') : standing;
};

/** Holding only takes out of sight until somebody decides: the concerns stay open. */
export const settlesConcerns = (act: ModerationAct): boolean => act !== 'hold';

export interface Undoing {
  /** What the decision made of it, and how it stands now. */
  toStanding: Standing | null;
  standing: Standing | null;
  isLatest: boolean;
  isUndone: boolean;
}

/** Why a decision cannot be undone, or null: only what still stands as it was decided goes back. */
export const refuseUndoing = (facts: Undoing): Refusal | null =>
  facts.isLatest && !facts.isUndone && facts.toStanding === facts.standing
    ? null
    : { code: 'stands-otherwise' };
