import type { Slice } from '../../slice';
import { activityEndpoints } from './strapi/activity.endpoints';
import { activityService } from './strapi/activity.service';

export type { Activity, ActivityField, Outcome } from './domain/activity';
export { offeredActivities, type ActivityChoices } from './domain/offered-activities';
export { defineActivity } from './domain/define-activity';
export { ACTIVITIES, activityKeys } from './domain/registry';
export { activityOrRefused } from './strapi/activity-or-refused';
export { PEERS_MAX } from './domain/kinds/growing-confidence.activity';
export { presentActivity } from './strapi/activity.presenter';

export const activities: Slice = {
  name: 'activities',
  contentApi: activityEndpoints,
  services: { activities: activityService },
};
