import { composePlugin } from './compose-plugin';
import { activities } from './features/activities';
import { closingKeeper, closings } from './features/closings';
import { communities, membershipKeeper } from './features/communities';
import { contributionKeeper, contributions } from './features/contributions';
import { ledger } from './features/ledger';
import { me } from './features/me';
import { replies, replyKeeper } from './features/replies';
import { thanks, thanksKeeper } from './features/thanks';
import { threads } from './features/threads';
import type { Slice } from './core/slice';
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
    ]),
};

export default composePlugin([
  activities,
  communities,
  contributions,
  replies,
  threads,
  thanks,
  closings,
  ledger,
  me,
  keeping,
]);
