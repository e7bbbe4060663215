import type { InputError, Refusal } from '../../../../../shared/contracts';
import type { Activity } from '../../activities/domain/activity';

/** Why this outcome cannot end this activity, or null. */
export const refuseOutcome = (activity: Activity, outcome: string): Refusal | null => {
  if (activity.outcomes.some(({ key }) => key === outcome)) return null;
  const choices = activity.outcomes.map(({ key }) => key).join(', ');
  const error: InputError = { path: 'body.data.outcome', message: `must be one of ${choices}` };
  return { code: 'invalid-input', errors: [error] };
};

/** Whether every reply named as helpful is a shown reply of the thread, by somebody else. */
export const refuseHelpful = (
  helpful: readonly string[],
  shownByOthers: ReadonlySet<string>
): Refusal | null =>
  helpful.every((key) => shownByOthers.has(key)) ? null : { code: 'reply-not-in-thread' };
