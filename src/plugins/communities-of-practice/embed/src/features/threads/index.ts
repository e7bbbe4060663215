import type { Feature } from '../../app/app';
import { readActivities } from '../activities/activities.state';
import { readThread } from './thread.acts';
import { threadView } from './thread.view';
import { THREAD_STYLES } from './thread.styles';

export const threads: Feature = {
  styles: [THREAD_STYLES],
  enter: (app) => {
    readThread(app);
    readActivities(app);
  },
  show: threadView,
};
