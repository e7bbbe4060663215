import type { Core } from '@strapi/strapi';

/** Calls back after any write of these models' rows through Strapi, whoever writes, in its transaction. */
export const onEveryWrite = (
  strapi: Core.Strapi,
  models: string[],
  written: () => void | Promise<void>
): void => {
  strapi.db.lifecycles.subscribe({
    models,
    afterCreate: written,
    afterCreateMany: written,
    afterUpdate: written,
    afterUpdateMany: written,
    afterDelete: written,
    afterDeleteMany: written,
  });
};
