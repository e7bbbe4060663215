import type { Feature } from '../../app/app';
import { readCommunities } from './communities.acts';
import { communitiesView } from './communities.view';
import { THREAD_STYLES } from '../threads/thread.styles';

export const communities: Feature = {
  styles: [THREAD_STYLES],
  enter: readCommunities,
  show: communitiesView,
};
