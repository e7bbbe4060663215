import type { Slice } from '../slice';
import { activities } from './activities';
import { church } from './church';
import { closings } from './closings';
import { communities } from './communities';
import { concerns } from './concerns';
import { contributions } from './contributions';
import { conversations } from './conversations';
import { cultivation } from './cultivation';
import { decisions } from './decisions';
import { faqs } from './faqs';
import { files } from './files';
import { followUps } from './follow-ups';
import { history } from './history';
import { me } from './me';
import { metrics } from './metrics';
import { moderation } from './moderation';
import { pages } from './pages';
import { repertoire } from './repertoire';
import { replies } from './replies';
import { resources } from './resources';
import { search } from './search';
import { thanks } from './thanks';
import { rounds } from './rounds';
import { threads } from './threads';
import { visits } from './visits';

/** Every feature, a line each. */
export const features: readonly Slice[] = [
  activities,
  communities,
  rounds,
  contributions,
  replies,
  threads,
  pages,
  thanks,
  closings,
  followUps,
  concerns,
  history,
  me,
  church,
  decisions,
  moderation,
  conversations,
  cultivation,
  metrics,
  files,
  resources,
  faqs,
  visits,
  repertoire,
  search,
];
