import type { ActivityView } from '../../../../../shared/contracts';
import type { Activity } from '../domain/activity';

export const presentActivity = (activity: Activity): ActivityView => ({
  key: activity.key,
  name: activity.name,
  prompt: activity.prompt,
  fields: activity.fields.map((field) => ({
    ...field,
    choices: field.choices?.map((choice) => ({ ...choice })),
  })),
  expectsReply: activity.expectsReply,
  opens: activity.opens,
  closingQuestion: activity.closingQuestion,
  outcomes: activity.outcomes.map((outcome) => ({ ...outcome })),
});
