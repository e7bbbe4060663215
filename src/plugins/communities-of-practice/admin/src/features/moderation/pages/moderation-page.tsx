import { PageFrame } from '../../../ui/page-frame';
import { QueuePanel } from '../components/queue-panel';
import { useWords } from '../words';

const ModerationPage = () => {
  const { say } = useWords();
  return (
    <PageFrame title={say('review.page')} subtitle={say('review.subtitle')}>
      <QueuePanel show="waiting" />
      <QueuePanel show="hidden" />
    </PageFrame>
  );
};

export default ModerationPage;
