import type { Slice } from '../../core/slice';
import { closingEndpoints } from './strapi/closing.endpoints';
import { closingLayout } from './strapi/closing.layout';
import { closingSchema } from './strapi/closing.schema';

export { closingKeeper } from './strapi/closing.keeper';
export { presentClosing } from './strapi/closing.presenter';
export { findLatestClosing, readableHelpful } from './strapi/closing.queries';

export const closings: Slice = {
  name: 'closings',
  contentTypes: { closing: closingSchema },
  editorLayouts: { closing: closingLayout },
  contentApi: closingEndpoints,
};
