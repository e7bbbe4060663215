import { composeAdmin } from '../shell/compose-admin';
import { activities } from './activities/manifest';
import { beginning } from './beginning/manifest';
import { church } from './church/manifest';
import { communities } from './communities/manifest';
import { conversations } from './conversations/manifest';
import { cultivation } from './cultivation/manifest';
import { health } from './health/manifest';
import { history } from './history/manifest';
import { moderation } from './moderation/manifest';
import { participation } from './participation/manifest';
import { repertoire } from './repertoire/manifest';

/** The admin's features. A new one is its folder and its line here. */
export const admin = composeAdmin([
  moderation,
  cultivation,
  health,
  conversations,
  repertoire,
  communities,
  beginning,
  participation,
  church,
  activities,
  history,
]);
