import type { Slice } from '../../slice';
import { concernEndpoints } from './strapi/concern.endpoints';
import { concernKind } from './strapi/concern.kind';

export { openConcernsAbout, safeguardingConcerns, type ConcernRow } from './strapi/concern.queries';

export const concerns: Slice = {
  name: 'concerns',
  kinds: [concernKind],
  contentApi: concernEndpoints,
};
