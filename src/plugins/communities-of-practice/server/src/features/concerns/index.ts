import type { Slice } from '../../core/slice';
import { concernEndpoints } from './strapi/concern.endpoints';
import { concernSchema } from './strapi/concern.schema';

export { concernKeeper } from './strapi/concern.keeper';
export { openConcernsAbout, safeguardingConcerns, type ConcernRow } from './strapi/concern.queries';

export const concerns: Slice = {
  name: 'concerns',
  contentTypes: { concern: concernSchema },
  contentApi: concernEndpoints,
};
