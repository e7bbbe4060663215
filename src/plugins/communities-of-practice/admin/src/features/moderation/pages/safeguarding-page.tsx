import { Loaded } from '../../../ui/loaded';
import { PageFrame } from '../../../ui/page-frame';
import { Panel } from '../../../ui/panel';
import { Rows } from '../../../ui/rows';
import { useWords } from '../words';
import { useSafeguardingQuery, type SafeguardingConcern } from '../api/moderation-api';
import { SafeguardingCard } from '../components/safeguarding-card';

const SafeguardingList = ({ concerns }: { concerns: SafeguardingConcern[] }) => {
  const { say } = useWords();
  const open = concerns.filter(({ settledAt }) => settledAt === null);
  const settled = concerns.filter(({ settledAt }) => settledAt !== null);
  return (
    <>
      <Panel
        title={say('safeguarding.open', { count: open.length })}
        intro={say('safeguarding.intro')}
      >
        <Rows items={open} keyOf={({ documentId }) => documentId} empty={say('safeguarding.none')}>
          {(concern) => <SafeguardingCard concern={concern} />}
        </Rows>
      </Panel>
      {settled.length > 0 && (
        <Panel title={say('safeguarding.settled', { count: settled.length })}>
          <Rows items={settled} keyOf={({ documentId }) => documentId} empty="">
            {(concern) => <SafeguardingCard concern={concern} />}
          </Rows>
        </Panel>
      )}
    </>
  );
};

const SafeguardingPage = () => {
  const { say } = useWords();
  const query = useSafeguardingQuery();
  return (
    <PageFrame title={say('safeguarding.title')} subtitle={say('safeguarding.subtitle')}>
      <Loaded query={query}>{(concerns) => <SafeguardingList concerns={concerns} />}</Loaded>
    </PageFrame>
  );
};

export default SafeguardingPage;
