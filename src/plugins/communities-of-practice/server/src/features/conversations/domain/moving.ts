import type { Refusal, Standing, Visibility } from '../../../../../shared/contracts';

export interface Moving {
  standing: Standing;
  /** Where it stands, and where it stood when the editor read it. */
  community: string;
  seenIn: string;
  target: string;
  isTargetArchived: boolean;
}

/** Why a thread cannot be moved there, or null. */
export const refuseMoving = (moving: Moving): Refusal | null => {
  const { standing, community, seenIn, target } = moving;
  if (community !== seenIn || community === target) return { code: 'stands-otherwise' };
  if (standing === 'withdrawn') return { code: 'already-withdrawn' };
  if (standing === 'quiet') return { code: 'cannot-be-moved' };
  return moving.isTargetArchived ? { code: 'community-archived' } : null;
};

export interface Readership {
  from: Visibility;
  to: Visibility;
  /** Members who read in the one community and not in the other. */
  onlyThere: number;
  onlyHere: number;
}

/** Who reads a thread after a move and did not before, and the other way round. */
export const readersAfter = ({ from, to, onlyThere, onlyHere }: Readership) => ({
  isForEverybody: to === 'public' && from !== 'public',
  isNoLongerForEverybody: from === 'public' && to !== 'public',
  moreReaders: from === 'public' || to === 'public' ? 0 : onlyThere,
  fewerReaders: to === 'public' ? 0 : onlyHere,
});
