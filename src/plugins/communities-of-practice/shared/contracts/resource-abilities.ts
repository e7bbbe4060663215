import { z } from '@strapi/utils';

/** What the reader may do with a resource. */
export const resourceAbilities = z.strictObject({
  edit: z.boolean(),
  /** It has room for one more, and you may. */
  addFile: z.boolean(),
  removeFiles: z.boolean(),
  withdraw: z.boolean(),
  /** Its licence lets you; you must be a member of the community that you adapt it for. */
  adapt: z.boolean(),
  reportUse: z.boolean(),
  review: z.boolean(),
  report: z.boolean(),
});
