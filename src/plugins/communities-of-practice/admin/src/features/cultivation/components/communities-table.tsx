import { Table } from '@strapi/strapi/admin';
import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { MemberText } from '../../../ui/member-text';
import { useNumber } from '../../../ui/numbers';
import { communityPath } from '../../../ui/plugin-id';
import { Time } from '../../../ui/time';
import { OneTable } from '../../../ui/one-table';
import type { CommunityRow } from '../api/cultivation-api';
import { useWords } from '../words';
import { NeedCell } from './need-cell';
import { Sparkline } from './sparkline';

const COLUMNS = ['name', 'need', 'members', 'contributions', 'replies', 'lastActivity'] as const;

/** A figure with the one of the equal window before it. */
const Windowed = ({ figure: { count, previous } }: { figure: CommunityRow['replies'] }) => {
  const { say } = useWords();
  const number = useNumber();
  return (
    <Flex gap={2} alignItems="baseline" title={say('figures.before', { count: previous })}>
      <Typography textColor="neutral800">{number(count)}</Typography>
      <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
        {say('figures.before-short', { count: previous })}
      </Typography>
    </Flex>
  );
};

const Name = ({ row }: { row: CommunityRow }) => {
  const { say } = useWords();
  return (
    <Box maxWidth="28rem" title={row.domain}>
      <Link tag={NavLink} to={communityPath(row.documentId)}>
        <Typography fontWeight="bold" textColor="primary600">
          <MemberText lines={1}>{row.name}</MemberText>
        </Typography>
      </Link>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {say(`visibility.${row.visibility}`)}
      </Typography>
    </Box>
  );
};

const CommunityCells = ({ row }: { row: CommunityRow }) => {
  const { say } = useWords();
  const number = useNumber();
  return (
    <>
      <Table.Cell>
        <Name row={row} />
      </Table.Cell>
      <Table.Cell>
        <NeedCell needs={row.needs} />
      </Table.Cell>
      <Table.Cell>
        <Typography textColor="neutral800">{number(row.memberCount)}</Typography>
      </Table.Cell>
      <Table.Cell>
        <Windowed figure={row.contributions} />
      </Table.Cell>
      <Table.Cell>
        <Windowed figure={row.replies} />
      </Table.Cell>
      <Table.Cell>
        <Typography textColor="neutral800" style={{ whiteSpace: 'nowrap' }}>
          {row.lastActivityAt ? <Time moment={row.lastActivityAt} /> : say('figures.never')}
        </Typography>
      </Table.Cell>
      <Table.Cell>
        <Box width="11rem">
          <Sparkline weeks={row.weeks} name={row.name} />
        </Box>
      </Table.Cell>
    </>
  );
};

interface CommunitiesTableProps {
  communities: CommunityRow[];
  windowDays: number;
}

/** One line for each community; every column sorts on the server. */
export const CommunitiesTable = ({ communities, windowDays }: CommunitiesTableProps) => {
  const { say } = useWords();
  const headers = [
    ...COLUMNS.map((name) => ({
      name,
      label: say(`column.${name}`, { days: windowDays }),
      sortable: true,
    })),
    { name: 'weeks', label: say('column.weeks'), sortable: false },
  ];
  return (
    <OneTable rows={communities} headers={headers} empty={say('overview.none')}>
      {(row) => (
        <Table.Row key={row.documentId} data-community={row.documentId}>
          <CommunityCells row={row} />
        </Table.Row>
      )}
    </OneTable>
  );
};
