import type { Core, Struct } from '@strapi/strapi';
import { composePlugin } from './compose-plugin';
import { beginningIn } from './features/beginning';
import { ledgerOf } from './features/ledger';
import { participationIn } from './features/participation';
import { offered } from './offered';

/** For the code of a project that extends the plugin (docs/extending.md). */
export { defineActivity } from './features/activities';
export type { Activity, ActivityField, Outcome } from './features/activities';
export type { LedgerReader, PlacedEvent } from './persistence/ledger-reader';

type Lifecycle = (context: { strapi: Core.Strapi }) => void | Promise<void>;

/** What Strapi loads; nothing in it is for other code but its services. */
interface StrapiPlugin {
  config: object;
  contentTypes: Record<string, { schema: Struct.ContentTypeSchema }>;
  services: object;
  controllers: object;
  routes: object;
  register: Lifecycle;
  bootstrap: Lifecycle;
  destroy: Lifecycle;
}

const plugin: StrapiPlugin = composePlugin([
  ...offered,
  ledgerOf(offered),
  participationIn(offered),
  beginningIn(offered),
]);

export default plugin;
