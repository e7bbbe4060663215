import { pagePath } from '../../ui/plugin-id';

export { CommunityReview } from './components/community-review';
export { DECIDE } from './permissions';
export const DESK_PATH = pagePath('desk');
