import { Box } from '@strapi/design-system';
import { styled } from 'styled-components';
import { Panel } from '../../../ui/panel';
import { RowBoundary } from '../../../ui/row-boundary';
import type { CommunityRow } from '../api/cultivation-api';
import type { Need } from '../needs';
import { CommunityCard } from './community-card';

const Item = styled.li`
  padding-block: ${({ theme }) => theme.spaces[5]};
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};

  &:last-child {
    padding-bottom: 0;
  }
`;

interface CommunityGroupProps {
  title: string;
  intro?: string;
  entries: { row: CommunityRow; needs: Need[] }[];
}

export const CommunityGroup = ({ title, intro, entries }: CommunityGroupProps) => (
  <Panel title={title} intro={intro}>
    <Box tag="ul">
      {entries.map(({ row, needs }) => (
        <Item key={row.documentId}>
          <RowBoundary>
            <CommunityCard row={row} needs={needs} />
          </RowBoundary>
        </Item>
      ))}
    </Box>
  </Panel>
);
