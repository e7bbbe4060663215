import { Loaded } from '../../../ui/loaded';
import { PageFrame } from '../../../ui/page-frame';
import { useWords } from '../words';
import { useModerationQuery } from '../api/moderation-api';
import { ReviewPanel } from '../components/review-panel';

const ModerationPage = () => {
  const { say } = useWords();
  const query = useModerationQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <PageFrame title={say('review.page')} subtitle={say('review.subtitle')}>
      <Loaded query={query}>
        {({ underReview, hidden }) => (
          <>
            <ReviewPanel
              title={say('review.title', { count: underReview.length })}
              empty={say('review.none')}
              items={underReview}
            />
            <ReviewPanel
              title={say('hidden.title', { count: hidden.length })}
              intro={hidden.length > 0 ? say('hidden.intro') : undefined}
              empty={say('hidden.none')}
              items={hidden}
            />
          </>
        )}
      </Loaded>
    </PageFrame>
  );
};

export default ModerationPage;
