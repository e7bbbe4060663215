import type { Slice } from './core/slice';
import { activities } from './features/activities';
import { closings } from './features/closings';
import { communities } from './features/communities';
import { concerns } from './features/concerns';
import { contributions } from './features/contributions';
import { me } from './features/me';
import { replies } from './features/replies';
import { thanks } from './features/thanks';
import { threads } from './features/threads';
import { openApiOf } from './openapi';

const offered: readonly Slice[] = [
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

/** What members of the website do, and the document that describes it. */
export const memberSlices: readonly Slice[] = [...offered, openApiOf(offered)];
