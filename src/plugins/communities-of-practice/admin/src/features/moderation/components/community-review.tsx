import { useMay } from '../../../ui/permissions';
import { DECIDE } from '../permissions';
import { QueuePanel } from './queue-panel';

/** What waits for a moderator in one community, for those who may decide. */
export const CommunityReview = ({ community }: { community: string }) =>
  useMay(DECIDE) ? <QueuePanel show="waiting" community={community} anchor="to-review" /> : null;
