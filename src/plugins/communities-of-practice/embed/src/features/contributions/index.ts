import type { Feature } from '../../app/app';
import { readActivities } from '../activities/activities.state';
import { enterCompose } from './compose.acts';
import { composeView } from './compose.view';
import { THREAD_STYLES } from '../threads/thread.styles';

export const compose: Feature = {
  styles: [THREAD_STYLES],
  enter: (app) => {
    enterCompose(app);
    readActivities(app);
  },
  show: composeView,
};
