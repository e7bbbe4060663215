import type { Slice } from '../slice';
import { activities } from './activities';
import { closings } from './closings';
import { communities } from './communities';
import { concerns } from './concerns';
import { contributions } from './contributions';
import { conversations } from './conversations';
import { cultivation } from './cultivation';
import { decisions } from './decisions';
import { history } from './history';
import { me } from './me';
import { moderation } from './moderation';
import { replies } from './replies';
import { thanks } from './thanks';
import { threads } from './threads';

/** Every feature, a line each. */
export const features: readonly Slice[] = [
  activities,
  communities,
  contributions,
  replies,
  threads,
  thanks,
  closings,
  concerns,
  history,
  me,
  decisions,
  moderation,
  conversations,
  cultivation,
];
