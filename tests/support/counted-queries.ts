import type { App } from './app';

/** What is asked by the clock, whatever is asked for: the ledger's readers, the jobs, a role's grants, the church's settings. */
const BY_THE_CLOCK =
  /cop_(readers|jobs|ledger_events\W.*(position|for update))|up_(permissions|roles)|strapi_core_store_settings|^(begin|commit|rollback|set transaction)/i;

/** What earlier writes set off (webhooks, the ledger's relay) has had its turn after this long. */
const AFTERMATH_MS = 400;

/** How many queries the work makes; what else runs meanwhile is not counted. */
export const queriesDuring = async (app: App, work: () => Promise<unknown>): Promise<number> => {
  let queries = 0;
  const count = ({ sql }: { sql: string }) => {
    if (!BY_THE_CLOCK.test(sql)) queries += 1;
  };
  await new Promise((resolve) => setTimeout(resolve, AFTERMATH_MS));
  app.strapi.db.connection.on('query', count);
  await work();
  app.strapi.db.connection.removeListener('query', count);
  return queries;
};
