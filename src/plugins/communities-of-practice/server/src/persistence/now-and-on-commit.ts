import type { Core } from '@strapi/strapi';

/**
 * Does it now and, in a transaction, again when that is committed: whoever reads in between still sees
 * what was, and must not take it for what is.
 */
export const nowAndOnCommit = async (strapi: Core.Strapi, work: () => void): Promise<void> => {
  work();
  if (!strapi.db.inTransaction()) return;
  await strapi.db.transaction(async ({ onCommit }) => {
    onCommit(work);
  });
};
