import type { Core } from '@strapi/strapi';
import { CONTRIBUTION } from '../../../persistence/uids';
import type { Activity } from '../domain/activity';
import { activityKeys, addActivity } from '../domain/registry';

/** For the code of the project: `strapi.plugin('communities-of-practice').service('activities')`. */
export const activityService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /**
   * Adds an activity, made by `defineActivity`, to those that communities offer. To be called in the
   * project's `register`, before Strapi reads what a contribution may be.
   * @throws Error that says why it cannot be added.
   */
  add(activity: Activity): void {
    addActivity(activity);
    const { activity: attribute } = strapi.contentType(CONTRIBUTION).attributes;
    if (attribute) Object.assign(attribute, { enum: activityKeys() });
  },
});
