import type { Slice } from '../../core/slice';
import { ledgerEventSchema } from './strapi/ledger-event.schema';

export { appendEvents } from './strapi/ledger';

export const ledger: Slice = {
  name: 'ledger',
  contentTypes: { 'ledger-event': ledgerEventSchema },
};
