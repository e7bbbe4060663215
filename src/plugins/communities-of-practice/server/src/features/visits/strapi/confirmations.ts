import { z } from '@strapi/utils';
import { VISIT_SIDES, type VisitSide } from '../../../../../shared/contracts';
import { toJson } from '../../../persistence/values';

const confirmations = z.array(
  z.object({ side: z.enum(VISIT_SIDES), confirmedAt: z.string(), lines: z.array(z.string()) })
);
export type Confirmation = z.output<typeof confirmations>[number];

/** As they are stored: what a side confirmed is kept as it read then. */
export const confirmationsIn = (stored: unknown): Confirmation[] =>
  confirmations.safeParse(toJson(stored)).data ?? [];

export const sidesIn = (stored: unknown): VisitSide[] =>
  confirmationsIn(stored).map(({ side }) => side);

/** What is stored once these sides have confirmed; null where that is what is stored already. */
export const storedConfirmations = (
  stored: unknown,
  sides: readonly VisitSide[],
  lines: readonly string[],
  now: Date
): Confirmation[] | null => {
  const before = confirmationsIn(stored);
  const kept = before.filter(({ side }) => sides.includes(side));
  const added = sides
    .filter((side) => !before.some((one) => one.side === side))
    .map((side) => ({ side, confirmedAt: now.toISOString(), lines: [...lines] }));
  return added.length === 0 && kept.length === before.length ? null : [...kept, ...added];
};
