import type { Slice } from '../../slice';
import { activityEndpoints } from './strapi/activity.endpoints';

export type { Activity } from './domain/activity';
export { offeredActivities, type ActivityChoices } from './domain/offered-activities';
export { ACTIVITIES, ACTIVITY_KEYS, activityOf, findActivity } from './domain/registry';
export { PEERS_MAX } from './domain/kinds/growing-confidence.activity';
export { presentActivity } from './strapi/activity.presenter';

export const activities: Slice = { name: 'activities', contentApi: activityEndpoints };
