import type { ModerationAct, ReviewItem } from './api/moderation-api';

/** What a moderator may do with something that stands so, the gentlest first. */
const ACTS: Record<ReviewItem['standing'], readonly ModerationAct[]> = {
  shown: ['restore', 'hold', 'hide'],
  quiet: ['restore', 'hold', 'hide'],
  held: ['restore', 'hide'],
  hidden: ['restore'],
  withdrawn: [],
};

export const actsOn = ({ standing }: ReviewItem): readonly ModerationAct[] => ACTS[standing];

/** The word on the button: "restoring" what is still shown means leaving it as it is. */
export const wordFor = (act: ModerationAct, { standing }: ReviewItem) =>
  act === 'restore' && standing !== 'held' && standing !== 'hidden' ? 'keep' : act;
