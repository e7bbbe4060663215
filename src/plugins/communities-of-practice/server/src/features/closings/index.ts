import type { Slice } from '../../slice';
import { closingEndpoints } from './strapi/closing.endpoints';
import { closingKind } from './strapi/closing.kind';

export { closingKind } from './strapi/closing.kind';
export { presentClosing } from './strapi/closing.presenter';
export { findLatestClosing, readableHelpful } from './strapi/closing.queries';

export const closings: Slice = {
  name: 'closings',
  kinds: [closingKind],
  contentApi: closingEndpoints,
};
