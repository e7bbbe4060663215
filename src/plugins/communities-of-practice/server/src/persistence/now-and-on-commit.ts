import type { Core } from '@strapi/strapi';

/** Does it once the transaction that is under way is committed; at once where there is none. */
export const onCommit = async (strapi: Core.Strapi, work: () => void): Promise<void> => {
  if (!strapi.db.inTransaction()) return work();
  await strapi.db.transaction(async ({ onCommit: once }) => {
    once(work);
  });
};

/**
 * Does it now and, in a transaction, again when that is committed: whoever reads in between still sees
 * what was, and must not take it for what is.
 */
export const nowAndOnCommit = async (strapi: Core.Strapi, work: () => void): Promise<void> => {
  work();
  if (strapi.db.inTransaction()) await onCommit(strapi, work);
};
