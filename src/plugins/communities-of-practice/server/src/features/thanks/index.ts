import type { Slice } from '../../slice';
import { thanksEndpoints } from './strapi/thanks.endpoints';
import { thanksKind } from './strapi/thanks.kind';

export { thanksKind } from './strapi/thanks.kind';

export const thanks: Slice = {
  name: 'thanks',
  kinds: [thanksKind],
  contentApi: thanksEndpoints,
};
