import type { Slice } from '../../core/slice';
import { ledgerEventSchema } from './strapi/ledger-event.schema';
import { rebuildLedger } from './strapi/rebuild';

export { appendEvents } from './strapi/ledger';

export const ledger: Slice = {
  name: 'ledger',
  contentTypes: { 'ledger-event': ledgerEventSchema },
  services: { ledger: ({ strapi }) => ({ rebuild: () => rebuildLedger(strapi) }) },
};
