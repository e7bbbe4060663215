import { useAsked } from '../../../ui/asked';
import { Loaded } from '../../../ui/loaded';
import { Looking, ShownSelect } from '../../../ui/looking';
import { PageFrame } from '../../../ui/page-frame';
import { PageLinks } from '../../../ui/page-links';
import { useMay } from '../../../ui/permissions';
import { Beginning } from '../../beginning';
import { CONFIGURE_COMMUNITIES, CreateDialog } from '../../communities';
import { useOverviewQuery, type Overview } from '../api/cultivation-api';
import { CommunitiesTable } from '../components/communities-table';
import { ExportButton } from '../components/export-button';
import { Totals } from '../components/totals';
import { useWords } from '../words';

const SHOWN = ['current', 'archived'] as const;
type Shown = (typeof SHOWN)[number];

const Communities = ({ overview, isFetching }: { overview: Overview; isFetching: boolean }) => {
  const {
    data: { communities, totals, windowDays },
    meta: { pagination },
  } = overview;
  if (totals.communities + totals.archived === 0) return null;
  return (
    <>
      <Totals totals={totals} />
      <div aria-busy={isFetching}>
        <CommunitiesTable communities={communities} windowDays={windowDays} />
        <PageLinks pagination={pagination} />
      </div>
    </>
  );
};

const OverviewPage = () => {
  const { say } = useWords();
  const mayCreate = useMay(CONFIGURE_COMMUNITIES);
  const { rest, paged } = useAsked<{ show?: Shown }>();
  const query = useOverviewQuery(paged, { refetchOnMountOrArgChange: true });
  const totals = query.data?.data.totals;
  const isEmpty = totals !== undefined && totals.communities + totals.archived === 0;
  return (
    <PageFrame
      title={say('nav.overview')}
      subtitle={say('overview.subtitle')}
      primaryAction={mayCreate && !isEmpty && <CreateDialog />}
      toolbar={
        !isEmpty && (
          <Looking label={say('overview.search')} endActions={<ExportButton asked={rest} />}>
            <ShownSelect
              label={say('overview.show')}
              every={SHOWN}
              nameOf={(shown) => say(`overview.show.${shown}`, { count: totals?.archived ?? 0 })}
            />
          </Looking>
        )
      }
    >
      <Beginning />
      <Loaded query={query}>
        {(overview) => <Communities overview={overview} isFetching={query.isFetching} />}
      </Loaded>
    </PageFrame>
  );
};

export default OverviewPage;
