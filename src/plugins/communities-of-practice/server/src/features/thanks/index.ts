import type { Slice } from '../../core/slice';
import { thanksEndpoints } from './strapi/thanks.endpoints';
import { thanksLayout } from './strapi/thanks.layout';
import { thanksSchema } from './strapi/thanks.schema';

export { thanksKeeper } from './strapi/thanks.keeper';

export const thanks: Slice = {
  name: 'thanks',
  contentTypes: { thanks: thanksSchema },
  editorLayouts: { thanks: thanksLayout },
  contentApi: thanksEndpoints,
};
