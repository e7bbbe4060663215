import type { Refusal, Standing } from '../../../../../shared/contracts';

export interface Ending {
  standing: Standing;
  /** The closing that closes it, or null; and the one that did when the editor read it. */
  isClosed: boolean;
  closing: string | null;
}

/** What is withdrawn, held or hidden has its own end. */
const refuseStanding = (standing: Standing): Refusal | null => {
  if (standing === 'withdrawn') return { code: 'already-withdrawn' };
  return standing === 'held' || standing === 'hidden' ? { code: 'under-review' } : null;
};

/** Why an editor cannot end a thread's hidden round, or null; where none runs, nothing changes. */
export const refuseEndingItsRound = ({ standing }: Pick<Ending, 'standing'>): Refusal | null =>
  refuseStanding(standing);

/** Why an editor cannot close a thread, or null. */
export const refuseClosingIt = ({ standing, isClosed }: Ending): Refusal | null =>
  refuseStanding(standing) ?? (isClosed ? { code: 'stands-otherwise' } : null);

/** Why an editor cannot reopen a thread that was closed by `seen` when they read it, or null. */
export const refuseReopeningIt = (ending: Ending, seen: string | null): Refusal | null => {
  const { standing, isClosed, closing } = ending;
  return (
    refuseStanding(standing) ?? (isClosed && closing === seen ? null : { code: 'stands-otherwise' })
  );
};
