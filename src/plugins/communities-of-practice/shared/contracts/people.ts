import { z } from '@strapi/utils';
import { schemaNames } from './schema-names';
import { documentId } from './values';

/** A person as members see one another: a name, and the key that `filters[author]` takes. */
export const person = z.strictObject({ documentId, name: z.string() });
person.register(schemaNames, { id: 'Person' });
export type PersonView = z.input<typeof person>;
