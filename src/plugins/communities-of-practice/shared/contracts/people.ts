import { z } from '@strapi/utils';
import { documentId } from './values';

/** A person as members see one another: a name, and the key that `filters[author]` takes. */
export const person = z.strictObject({ documentId, name: z.string() });
export type PersonView = z.input<typeof person>;
