import { activityContracts } from '../../../../../shared/contracts';
import { endpoint } from '../../../http/endpoint';
import { ACTIVITIES } from '../domain/registry';
import { presentActivity } from './activity.presenter';

export const activityEndpoints = [
  endpoint(activityContracts.find, async () => ({
    data: ACTIVITIES.map(presentActivity),
    meta: {},
  })),
];
