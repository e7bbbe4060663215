import type { Feature } from '../../app/app';
import { readActivities } from '../activities/activities.state';
import { SHARED_STYLES } from '../shared/shared.styles';
import { readFinds } from './search.acts';
import { searchView } from './search.view';

export const search: Feature = {
  styles: SHARED_STYLES,
  enter: (app) => {
    readFinds(app);
    readActivities(app);
  },
  show: searchView,
};
