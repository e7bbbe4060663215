import { LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import { contentManager } from '../../../ui/content-manager';
import { Loaded } from '../../../ui/loaded';
import { PageFrame } from '../../../ui/page-frame';
import { useWords } from '../words';
import { useOverviewQuery, type Overview } from '../api/cultivation-api';
import { CommunityGroup } from '../components/community-group';
import { FirstCommunity } from '../components/first-community';
import { NobodyMay } from '../components/nobody-may';
import { Totals } from '../components/totals';
import { byNeed, findNeeds } from '../needs';

const Communities = ({ overview }: { overview: Overview }) => {
  const { say } = useWords();
  const entries = overview.communities.map((row) => ({ row, needs: findNeeds(row) })).sort(byNeed);
  if (entries.length === 0) return <FirstCommunity />;
  const groups = [
    { title: say('overview.needing'), entries: entries.filter(({ needs }) => needs.length > 0) },
    {
      title: say('overview.well'),
      entries: entries.filter(({ row, needs }) => !row.isArchived && needs.length === 0),
    },
    { title: say('overview.archived'), entries: entries.filter(({ row }) => row.isArchived) },
  ].filter((group) => group.entries.length > 0);
  return (
    <>
      <Totals totals={overview.totals} />
      {groups.map(({ title, entries: those }, index) => (
        <CommunityGroup
          key={title}
          title={title}
          intro={index === 0 ? say('overview.windows', { days: overview.windowDays }) : undefined}
          entries={those}
        />
      ))}
    </>
  );
};

const OverviewPage = () => {
  const { say } = useWords();
  const query = useOverviewQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <PageFrame
      title={say('nav.overview')}
      subtitle={say('overview.subtitle')}
      primaryAction={
        query.data?.communities.length !== 0 && (
          <LinkButton
            tag={NavLink}
            variant="secondary"
            startIcon={<Plus />}
            to={contentManager.create('community')}
          >
            {say('community.create')}
          </LinkButton>
        )
      }
    >
      <NobodyMay />
      <Loaded query={query}>{(overview) => <Communities overview={overview} />}</Loaded>
    </PageFrame>
  );
};

export default OverviewPage;
