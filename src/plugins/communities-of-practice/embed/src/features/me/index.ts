import type { Feature } from '../../app/app';
import { readActivities } from '../activities/activities.state';
import { readMine } from './mine.acts';
import { mineView } from './mine.view';

export const mine: Feature = {
  enter: (app) => {
    readMine(app);
    readActivities(app);
  },
  show: mineView,
};
