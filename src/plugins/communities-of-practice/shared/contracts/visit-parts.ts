import { z } from '@strapi/utils';
import { contractsIn } from './contract';
import { documentId, line, prose } from './values';
import { VISIT_PLACES_MAX, VISIT_TITLE_MAX } from './visit-values';

/** What the contracts of visits are made of. */

export const visitContract = contractsIn({
  name: 'visit',
  description:
    'Going to see an example of best practice: asked for or offered, made, learned from.',
});

export const whichVisit = z.strictObject({ documentId });
export const visitTitle = line({ min: 3, max: VISIT_TITLE_MAX });
export const visitText = prose({ max: 20_000 });
export const wentWrongHereToo = prose({ min: 0, max: 5_000 });
export const visitPlace = line({ min: 0, max: 200 });
export const visitAccess = prose({ min: 0, max: 2_000 });
export const visitPlaces = z.int().min(1).max(VISIT_PLACES_MAX);
export const visitReason = prose({ min: 0, max: 2_000 });

export const confirmsChecklist = z
  .boolean()
  .describe('That you have read and confirm the church’s list for visits; needed with a date.');

/** What stands in the way of taking part in anything. */
export const TAKING_PART = [
  'not-found',
  'not-a-member',
  'membership-paused',
  'community-archived',
  'under-review',
] as const;

/** States in which nothing more is done. */
export const ENDED = [
  'visit-cancelled',
  'visit-declined',
  'visit-request-expired',
  'visit-over',
] as const;
