import { Loaded } from '../../../ui/loaded';
import { useMay } from '../../../ui/permissions';
import { useModerationQuery } from '../api/moderation-api';
import { DECIDE } from '../permissions';
import { useWords } from '../words';
import { ReviewPanel } from './review-panel';

/** What waits for a moderator in one community, for those who may decide. */
export const CommunityReview = ({ community }: { community: string }) => {
  const { say } = useWords();
  const mayDecide = useMay(DECIDE);
  const query = useModerationQuery(community, {
    skip: !mayDecide,
    refetchOnMountOrArgChange: true,
  });
  if (!mayDecide) return null;
  return (
    <Loaded query={query}>
      {({ underReview }) => (
        <ReviewPanel
          anchor="to-review"
          title={say('review.title', { count: underReview.length })}
          empty={say('review.none-here')}
          items={underReview}
          isAmongOthers={false}
        />
      )}
    </Loaded>
  );
};
