import type { Feature } from '../../app/app';
import { readActivities } from '../activities/activities.state';
import { readSince } from '../me/since.acts';
import { readFeed } from './feed.acts';
import { feedView } from './feed.view';

export const feed: Feature = {
  enter: (app) => {
    readFeed(app);
    readActivities(app);
    readSince(app);
  },
  show: feedView,
};
