import { RefusedError } from '../../../core/refused-error';
import type { Activity } from '../domain/activity';
import { findActivity } from '../domain/registry';

/**
 * The activity of something that was posted.
 * @throws RefusedError when it was the project's own and has been taken out since.
 */
export const activityOrRefused = (key: string): Activity => {
  const activity = findActivity(key);
  if (!activity) throw new RefusedError({ code: 'activity-not-offered' });
  return activity;
};
