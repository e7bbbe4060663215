import type { Slice } from '../../slice';
import { concernEndpoints } from './strapi/concern.endpoints';
import { recordConcern, type RecordedConcern } from './strapi/concern.service';
import { concernKind } from './strapi/concern.kind';

export { concernKind } from './strapi/concern.kind';
export { findSubject, findSubjects, lockSubject, SUBJECTS, type Subject } from './strapi/reported';
export { openConcernsAbout, safeguardingConcerns, type ConcernRow } from './strapi/concern.queries';

export const concerns: Slice = {
  name: 'concerns',
  kinds: [concernKind],
  contentApi: concernEndpoints,
  services: {
    concern: ({ strapi }) => ({
      /** For a move from another system: {@link recordConcern}. */
      record: (concern: RecordedConcern) => recordConcern(strapi, concern),
    }),
  },
};
