import type { Refusal, Standing } from '../../../../../shared/contracts';
import type { ModerationAct } from '../../../../../shared/contracts/admin';

export interface Decision {
  act: ModerationAct;
  standing: Standing;
  /** Whether it was opened as a quiet check, which restoring must not publish. */
  isQuietCheck: boolean;
}

/** Why this decision cannot be carried out, or null. */
export const refuseDecision = ({ standing }: Decision): Refusal | null =>
  standing === 'withdrawn' ? { code: 'already-withdrawn' } : null;

export const standingAfter = ({ act, isQuietCheck }: Decision): Standing => {
  switch (act) {
    case 'hold':
      return 'held';
    case 'hide':
      return 'hidden';
    case 'restore':
      return isQuietCheck ? 'quiet' : 'shown';
  }
};

/** Holding only takes out of sight until somebody decides: the concerns stay open. */
export const settlesConcerns = (act: ModerationAct): boolean => act !== 'hold';
