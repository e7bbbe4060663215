import { ROUND_MAX_DAYS, type Refusal, type RoundState } from '../../../../../shared/contracts';
import { DAY } from '../../../core/durations';

/*
 * A contribution may open with a hidden round:
 *
 *   opened with `round` ─▶ running ── its time comes, opener or facilitator end it, ──▶ over
 *                                     the thread is closed, the opening withdrawn
 *
 * While it runs, whoever answers sees what others answered once their own answer is in. What is over
 * stays so: what has been seen cannot be hidden again.
 */

/** `end` by whoever may; `time` where the moment has come that it was given. */
export type RoundCommand = 'end' | 'time';

/**
 * What a command makes of a round; null where there is none.
 * @param isDue whether its moment has come; `time` asks.
 */
export const roundWith = (
  state: RoundState | null,
  command: RoundCommand,
  isDue = false
): RoundState | null => {
  if (state !== 'running') return state;
  return command === 'end' || isDue ? 'over' : 'running';
};

/** Why a round cannot end then, or null. */
export const refuseRound = (endsAt: Date, at: Date): Refusal | null => {
  const lasts = endsAt.getTime() - at.getTime();
  if (lasts > 0 && lasts <= ROUND_MAX_DAYS * DAY) return null;
  const message = `must be in the future, and within ${ROUND_MAX_DAYS} days`;
  return { code: 'invalid-input', errors: [{ path: 'body.data.round.endsAt', message }] };
};
