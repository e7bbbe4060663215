import { useParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { Loaded } from '../../../ui/loaded';
import { PageFrame } from '../../../ui/page-frame';
import { useScrollToHash } from '../../../ui/scroll-to-hash';
import { useWords } from '../words';
import { CommunityReview } from '../../moderation';
import { useCommunityInViewQuery, type CommunityInView } from '../api/cultivation-api';
import { ActivityMixPanel } from '../components/activity-mix-panel';
import { CommunitySubtitle } from '../components/community-header';
import { LatestPanel } from '../components/latest-panel';
import { FiguresPanel, NeedsPanel } from '../components/needs-panel';
import { UnansweredPanel } from '../components/unanswered-panel';
import { WeeklyPanel } from '../components/weekly-panel';

const Columns = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[6]};
  grid-template-columns: minmax(0, 1fr);

  ${({ theme }) => theme.breakpoints.large} {
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  }
`;

const Column = styled.div`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[6]};
  min-width: 0;
`;

const Community = ({ view }: { view: CommunityInView }) => {
  return (
    <>
      <NeedsPanel view={view} />
      <Columns>
        <Column>
          <CommunityReview community={view.community.documentId} />
          <UnansweredPanel items={view.unanswered} count={view.community.unansweredCount} />
          <LatestPanel items={view.latest} />
        </Column>
        <Column>
          <FiguresPanel view={view} />
          <WeeklyPanel weeks={view.community.weeks} />
          <ActivityMixPanel mix={view.activityMix} windowDays={view.windowDays} />
        </Column>
      </Columns>
    </>
  );
};

const CommunityPage = () => {
  const { say } = useWords();
  const { documentId = '' } = useParams();
  const query = useCommunityInViewQuery(documentId, { refetchOnMountOrArgChange: true });
  const view = query.data;
  useScrollToHash(view !== undefined);
  return (
    <PageFrame
      title={view?.community.name ?? say('community.title')}
      subtitle={view && <CommunitySubtitle view={view} />}
    >
      <Loaded query={query}>{(loaded) => <Community view={loaded} />}</Loaded>
    </PageFrame>
  );
};

export default CommunityPage;
