import { Layouts, Pagination, SearchInput } from '@strapi/strapi/admin';
import { LinkButton, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { NavLink } from 'react-router-dom';
import { PAGE_SIZE, useAsked } from '../../../ui/asked';
import { contentManager } from '../../../ui/content-manager';
import { Loaded } from '../../../ui/loaded';
import { PageFrame } from '../../../ui/page-frame';
import { useOverviewQuery, type Overview } from '../api/cultivation-api';
import { CommunitiesTable } from '../components/communities-table';
import { ExportButton } from '../components/export-button';
import { FirstCommunity } from '../components/first-community';
import { NobodyMay } from '../components/nobody-may';
import { Totals } from '../components/totals';
import { useWords } from '../words';

const SHOWN = ['current', 'archived'] as const;
type Shown = (typeof SHOWN)[number];

const ShownSelect = ({ archived }: { archived: number }) => {
  const { say } = useWords();
  const { query, setQuery } = useAsked<{ show?: Shown }>();
  return (
    <SingleSelect
      size="S"
      aria-label={say('overview.show')}
      value={query.show ?? 'current'}
      onChange={(show) =>
        setQuery({ ...query, show: show === 'archived' ? show : 'current', page: '1' })
      }
    >
      {SHOWN.map((show) => (
        <SingleSelectOption key={show} value={show}>
          {say(`overview.show.${show}`, { count: archived })}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
};

const Communities = ({ overview, isFetching }: { overview: Overview; isFetching: boolean }) => {
  const {
    data: { communities, totals, windowDays },
    meta: { pagination },
  } = overview;
  if (totals.communities + totals.archived === 0) return <FirstCommunity />;
  return (
    <>
      <Totals totals={totals} />
      <div aria-busy={isFetching}>
        <CommunitiesTable communities={communities} windowDays={windowDays} isLoading={false} />
        <Pagination.Root {...pagination} defaultPageSize={PAGE_SIZE}>
          <Pagination.PageSize options={['20', '50', '100']} />
          <Pagination.Links />
        </Pagination.Root>
      </div>
    </>
  );
};

const OverviewPage = () => {
  const { say } = useWords();
  const { rest, paged } = useAsked<{ show?: Shown }>();
  const query = useOverviewQuery(paged, { refetchOnMountOrArgChange: true });
  const totals = query.data?.data.totals;
  return (
    <PageFrame
      title={say('nav.overview')}
      subtitle={say('overview.subtitle')}
      primaryAction={
        <LinkButton tag={NavLink} startIcon={<Plus />} to={contentManager.create('community')}>
          {say('community.create')}
        </LinkButton>
      }
      toolbar={
        <Layouts.Action
          startActions={
            <>
              <SearchInput label={say('overview.search')} placeholder={say('overview.search')} />
              <ShownSelect archived={totals?.archived ?? 0} />
            </>
          }
          endActions={<ExportButton asked={rest} />}
        />
      }
    >
      <NobodyMay />
      <Loaded query={query}>
        {(overview) => <Communities overview={overview} isFetching={query.isFetching} />}
      </Loaded>
    </PageFrame>
  );
};

export default OverviewPage;
