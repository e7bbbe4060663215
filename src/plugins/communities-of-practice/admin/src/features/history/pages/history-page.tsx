import { useQueryParams } from '@strapi/strapi/admin';
import { Box, Button, EmptyStateLayout, Flex } from '@strapi/design-system';
import { Loaded } from '../../../ui/loaded';
import { PageFrame } from '../../../ui/page-frame';
import { RowBoundary } from '../../../ui/row-boundary';
import { useHistoryQuery, type History } from '../api/history-api';
import { EventRow } from '../components/event-row';
import { ExportHistory } from '../components/export-history';
import { HistoryFilters } from '../components/history-filters';
import { useWhichEvents, type InAddress } from '../which-events';
import { useWords } from '../words';

const Paging = ({ next }: { next: string | null }) => {
  const { say } = useWords();
  const [{ query }, setQuery] = useQueryParams<InAddress>();
  return (
    <Flex gap={2} justifyContent="flex-end">
      {query.cursor && (
        <Button variant="tertiary" onClick={() => setQuery({ ...query, cursor: undefined })}>
          {say('history.newest')}
        </Button>
      )}
      {next && (
        <Button variant="secondary" onClick={() => setQuery({ ...query, cursor: next })}>
          {say('history.older')}
        </Button>
      )}
    </Flex>
  );
};

const Nothing = () => {
  const { say } = useWords();
  const { query } = useWhichEvents();
  const isNarrowed = Object.values(query).some(Boolean);
  return (
    <EmptyStateLayout
      shadow="tableShadow"
      content={say(isNarrowed ? 'history.none-found' : 'history.none')}
    />
  );
};

const Events = ({ history: { data, meta } }: { history: History }) => {
  const { say } = useWords();
  if (data.length === 0) return <Nothing />;
  return (
    <>
      <Box background="neutral0" hasRadius shadow="tableShadow">
        <ol aria-label={say('history.list')}>
          {data.map((event) => (
            <RowBoundary key={event.documentId}>
              <EventRow event={event} />
            </RowBoundary>
          ))}
        </ol>
      </Box>
      <Paging next={meta.pagination.next} />
    </>
  );
};

const HistoryPage = () => {
  const { say } = useWords();
  const { paged } = useWhichEvents();
  const query = useHistoryQuery(paged, { refetchOnMountOrArgChange: true });
  return (
    <PageFrame
      title={say('nav.history')}
      subtitle={say('history.subtitle')}
      primaryAction={<ExportHistory />}
    >
      <HistoryFilters />
      <Loaded query={query}>{(history) => <Events history={history} />}</Loaded>
    </PageFrame>
  );
};

export default HistoryPage;
