import { Typography } from '@strapi/design-system';
import { useParams } from 'react-router-dom';
import { Loaded } from '../../../ui/loaded';
import { useMoments } from '../../../ui/moments';
import { PageFrame } from '../../../ui/page-frame';
import { Panel } from '../../../ui/panel';
import { Rows } from '../../../ui/rows';
import { useHealthQuery, type Health, type MetricGroup } from '../api/health-api';
import { ExportButton } from '../components/export-button';
import { MetricLine } from '../components/metric-line';
import { Summary } from '../components/summary';
import { useWords } from '../words';

const groupsOf = ({ metrics }: Health): MetricGroup[] => [
  ...new Set(metrics.map(({ group }) => group)),
];

const Groups = ({ health }: { health: Health }) => {
  const { say } = useWords();
  return (
    <>
      <Summary health={health} />
      {groupsOf(health).map((group) => (
        <Panel key={group} title={say(`group.${group}`)}>
          <Rows
            items={health.metrics.filter((metric) => metric.group === group)}
            keyOf={({ key }) => key}
            empty=""
          >
            {(metric) => <MetricLine community={health.community} metric={metric} />}
          </Rows>
        </Panel>
      ))}
      <Typography tag="p" variant="pi" textColor="neutral600">
        {say('health.landmarks-note')}
      </Typography>
    </>
  );
};

const HealthPage = () => {
  const { say } = useWords();
  const { onDay } = useMoments();
  const { documentId = '' } = useParams();
  const query = useHealthQuery(documentId, { refetchOnMountOrArgChange: true });
  const { data } = query;
  return (
    <PageFrame
      title={say('health.title')}
      subtitle={
        data &&
        say('health.subtitle', {
          name: data.name,
          weeks: data.window.weeks,
          day: onDay(new Date(Date.parse(data.window.until) - 1).toISOString()),
        })
      }
      primaryAction={<ExportButton community={documentId} />}
    >
      <Loaded query={query}>{(health) => <Groups health={health} />}</Loaded>
    </PageFrame>
  );
};

export default HealthPage;
