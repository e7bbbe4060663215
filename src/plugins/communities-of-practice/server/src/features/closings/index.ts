import type { Slice } from '../../slice';
import { closingEndpoints } from './strapi/closing.endpoints';
import { closingKind } from './strapi/closing.kind';

export { closingKind } from './strapi/closing.kind';
export { presentClosing } from './strapi/closing.presenter';
export {
  findClosings,
  findLatestClosing,
  readableHelpful,
  repliesByOthers,
  type ClosingRow,
} from './strapi/closing.queries';
export { openAgain, writeClosing, type NewClosing } from './strapi/closing.service';

export const closings: Slice = {
  name: 'closings',
  kinds: [closingKind],
  contentApi: closingEndpoints,
};
