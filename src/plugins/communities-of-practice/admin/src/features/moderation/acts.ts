import type { ModerationAct, ReviewItem } from './api/moderation-api';

type Standing = ReviewItem['standing'];

/** What a moderator may do with something that stands so, the gentlest first. */
export const ACTS: Record<Standing, readonly ModerationAct[]> = {
  shown: ['restore', 'hold', 'hide'],
  quiet: ['restore', 'hold', 'hide'],
  held: ['restore', 'hide'],
  hidden: ['restore'],
  withdrawn: [],
};

/** The word on the button: "restoring" what is still shown means leaving it as it is. */
export const wordFor = (act: ModerationAct, standing: Standing) =>
  act === 'restore' && (standing === 'shown' || standing === 'quiet') ? 'keep' : act;
