import { composePlugin } from './compose-plugin';
import { beginningIn } from './features/beginning';
import { ledgerOf } from './features/ledger';
import { participationIn } from './features/participation';
import { offered } from './offered';

export default composePlugin([
  ...offered,
  ledgerOf(offered),
  participationIn(offered),
  beginningIn(offered),
]);
