import { composePlugin } from './compose-plugin';
import type { Slice } from './core/slice';
import { activities } from './features/activities';
import { closingKeeper, closings } from './features/closings';
import { communities, membershipKeeper } from './features/communities';
import { concernKeeper, concerns } from './features/concerns';
import { contributionKeeper, contributions } from './features/contributions';
import { cultivation } from './features/cultivation';
import { ledger } from './features/ledger';
import { me } from './features/me';
import { moderation } from './features/moderation';
import { participationIn } from './features/participation';
import { replies, replyKeeper } from './features/replies';
import { thanks, thanksKeeper } from './features/thanks';
import { threads } from './features/threads';
import { keepDocuments } from './persistence/keeping';

/** What members of the website do. */
const taking: readonly Slice[] = [
  activities,
  communities,
  contributions,
  replies,
  threads,
  thanks,
  closings,
  concerns,
  me,
];

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
  ...taking,
  ledger,
  keeping,
  moderation,
  cultivation,
  participationIn(taking),
]);
