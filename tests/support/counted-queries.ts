import type { App } from './app';

/** What any request may find too old and ask anew: the ledger's readers, a role's grants, the church's settings. */
const BY_THE_CLOCK =
  /cop_(readers|ledger_events\W.*(position|for update))|up_(permissions|roles)|strapi_core_store_settings|^(begin|commit|rollback|set transaction)/i;

/** What earlier writes set off (webhooks, the ledger's relay) has had its turn after this long. */
const AFTERMATH_MS = 400;

/** How many queries the work's requests make: jobs that have their turn meanwhile are not counted. */
export const queriesDuring = async (app: App, work: () => Promise<unknown>): Promise<number> => {
  let queries = 0;
  const count = ({ sql }: { sql: string }) => {
    const isOfRequest = app.strapi.requestContext.get() !== undefined;
    if (isOfRequest && !BY_THE_CLOCK.test(sql)) queries += 1;
  };
  await new Promise((resolve) => setTimeout(resolve, AFTERMATH_MS));
  app.strapi.db.connection.on('query', count);
  await work();
  app.strapi.db.connection.removeListener('query', count);
  return queries;
};
