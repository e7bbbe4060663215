import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { MemberText } from '../../../ui/member-text';
import { communityPath } from '../../../ui/plugin-id';
import { useWords } from '../words';
import type { CommunityRow } from '../api/cultivation-api';
import type { Need } from '../needs';
import { Figures } from './figures';
import { NeedLine } from './need-line';
import { Sparkline } from './sparkline';
import { Standing } from './standing';

const Frame = styled.div`
  container-type: inline-size;
`;

/** Side by side where there is room for it, whatever the menu beside the page takes. */
const Columns = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[5]};
  grid-template-columns: minmax(0, 1fr);

  @container (min-width: 86rem) {
    grid-template-columns: minmax(0, 1fr) 42rem 13rem;
    align-items: start;

    dl {
      grid-template-columns: 6.4rem 9.2rem 6.8rem 1fr;
    }
  }
`;

const Needs = ({ row, needs }: { row: CommunityRow; needs: Need[] }) => {
  const { say } = useWords();
  if (needs.length === 0) {
    return (
      <Typography tag="p" textColor="neutral600">
        {say(row.isArchived ? 'community.archived-hint' : 'need.none')}
      </Typography>
    );
  }
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} aria-label={say('need.label')}>
      {needs.map((need) => (
        <NeedLine key={need.key} need={need} community={row.documentId} name={row.name} />
      ))}
    </Flex>
  );
};

/** One community in the overview: who it is, how it goes, what it needs. */
export const CommunityCard = ({ row, needs }: { row: CommunityRow; needs: Need[] }) => (
  <Frame data-community={row.documentId}>
    <Columns>
      <Flex direction="column" alignItems="flex-start" gap={1} minWidth={0}>
        <Flex gap={2} wrap="wrap">
          <Typography tag="h3" variant="delta">
            <Link tag={NavLink} to={communityPath(row.documentId)}>
              <Typography variant="delta" fontWeight="bold" textColor="primary600">
                <MemberText>{row.name}</MemberText>
              </Typography>
            </Link>
          </Typography>
          <Standing row={row} />
        </Flex>
        <Typography tag="p" textColor="neutral600">
          <MemberText lines={2}>{row.domain}</MemberText>
        </Typography>
      </Flex>
      <Figures row={row} />
      <Sparkline weeks={row.weeks} name={row.name} />
    </Columns>
    <Box paddingTop={4}>
      <Needs row={row} needs={needs} />
    </Box>
  </Frame>
);
