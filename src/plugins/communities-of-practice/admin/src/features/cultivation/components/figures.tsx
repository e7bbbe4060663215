import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useMoments } from '../../../ui/moments';
import { useWords } from '../words';
import type { CommunityRow } from '../api/cultivation-api';

const Grid = styled.dl`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
  grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));
`;

interface FigureProps {
  label: string;
  value: string;
  beside?: string;
}

const Figure = ({ label, value, beside }: FigureProps) => (
  <Box style={{ minWidth: 0 }}>
    <Typography tag="dt" variant="pi" textColor="neutral600">
      {label}
    </Typography>
    <dd>
      <Typography variant="delta" tag="p">
        {value}
      </Typography>
      {beside && (
        <Typography variant="pi" textColor="neutral600" tag="p">
          {beside}
        </Typography>
      )}
    </dd>
  </Box>
);

type Windowed = CommunityRow['contributions'];

/** A community's figures, each beside the equal window before it. */
export const Figures = ({ row }: { row: CommunityRow }) => {
  const { say } = useWords();
  const { ago } = useMoments();
  const before = ({ previous }: Windowed) => say('figures.before', { count: previous });
  return (
    <Grid>
      <Figure label={say('figures.members')} value={String(row.memberCount)} />
      <Figure
        label={say('figures.contributions')}
        value={String(row.contributions.count)}
        beside={before(row.contributions)}
      />
      <Figure
        label={say('figures.replies')}
        value={String(row.replies.count)}
        beside={before(row.replies)}
      />
      <Figure
        label={say('figures.last-activity')}
        value={row.lastActivityAt ? ago(row.lastActivityAt) : say('figures.never')}
      />
    </Grid>
  );
};
