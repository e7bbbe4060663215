import { pagePath } from '../../ui/plugin-id';

export { CommunityReview } from './components/community-review';
export { useRefusalInWords } from './meanwhile';
export { DECIDE } from './permissions';
export const DESK_PATH = pagePath('desk');
