import type { InputError, Refusal } from '../../../../../shared/contracts';
import { inputErrors } from '../../../core/input-errors';
import type { Activity } from '../../activities/domain/activity';
import {
  offeredActivities,
  type ActivityChoices,
} from '../../activities/domain/offered-activities';
import { findActivity } from '../../activities/domain/registry';

export type Details = Record<string, unknown>;

/** The activity that a contribution names, or why it cannot be opened here. */
export const chooseActivity = (
  key: string,
  choices: ActivityChoices
): { activity: Activity } | { refusal: Refusal } => {
  const activity = findActivity(key);
  if (!activity) {
    const errors = [{ path: 'body.data.activity', message: 'is not one of the activities' }];
    return { refusal: { code: 'invalid-input', errors } };
  }
  const isOffered = offeredActivities(choices).some((offered) => offered.key === key);
  return isOffered ? { activity } : { refusal: { code: 'activity-not-offered' } };
};

/** An activity's own fields, parsed by its own rules. */
export const parseDetails = (
  activity: Activity,
  details: Details
): { details: Details } | { refusal: Refusal } => {
  const parsed = activity.details.safeParse(details);
  if (parsed.success) return { details: parsed.data };
  const errors = inputErrors(parsed.error.issues, 'body.data.details');
  return { refusal: { code: 'invalid-input', errors } };
};

const named = (details: Details, field: string): string[] => {
  const value = details[field];
  return Array.isArray(value) ? value.map(String) : [];
};

/** Members named by a quiet check: only they and the author see it. */
export const peersIn = (details: Details): string[] => named(details, 'peers');

/** Contributions that a FAQ is to draw from. */
export const sourcesIn = (details: Details): string[] => named(details, 'sources');

/** One error for each name that leads nowhere; somebody else's secret and nothing look the same. */
export const unknownNames = (
  field: 'peers' | 'sources',
  namedKeys: readonly string[],
  knownKeys: ReadonlySet<string>
): InputError[] =>
  namedKeys.flatMap((key, index) =>
    knownKeys.has(key)
      ? []
      : [
          {
            path: `body.data.details.${field}.${index}`,
            message:
              field === 'peers'
                ? 'is not another active member of this community'
                : 'is not a contribution that you can read',
          },
        ]
  );
