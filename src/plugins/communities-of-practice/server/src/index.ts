import { composePlugin } from './compose-plugin';
import type { Slice } from './core/slice';
import { closingKeeper } from './features/closings';
import { membershipKeeper } from './features/communities';
import { concernKeeper } from './features/concerns';
import { contributionKeeper } from './features/contributions';
import { cultivation } from './features/cultivation';
import { ledger } from './features/ledger';
import { moderation } from './features/moderation';
import { participationIn } from './features/participation';
import { replyKeeper } from './features/replies';
import { thanksKeeper } from './features/thanks';
import { memberSlices } from './member-slices';
import { keepDocuments } from './persistence/keeping';

const keeping: Slice = {
  name: 'keeping',
  register: (strapi) =>
    keepDocuments(strapi, [
      membershipKeeper,
      contributionKeeper,
      replyKeeper,
      thanksKeeper,
      closingKeeper,
      concernKeeper,
    ]),
};

export default composePlugin([
  ...memberSlices,
  ledger,
  keeping,
  moderation,
  cultivation,
  participationIn(memberSlices),
]);
