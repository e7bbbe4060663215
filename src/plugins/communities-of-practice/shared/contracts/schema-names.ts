import { z } from '@strapi/utils';

/**
 * What schemas are called in the OpenAPI document and in the clients made from it; one without a name
 * is written out wherever it stands. `z.strictObject({ … }).register(schemaNames, { id: 'Reply' })`.
 */
export const schemaNames = z.registry<{ id: string }>();
