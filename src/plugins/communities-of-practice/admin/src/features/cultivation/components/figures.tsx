import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useMoments } from '../../../ui/moments';
import { useNumber } from '../../../ui/numbers';
import type { CommunityRow } from '../api/cultivation-api';
import { useWords } from '../words';

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

/** A community's figures, each beside the equal window before it. */
export const Figures = ({ row }: { row: CommunityRow }) => {
  const { say } = useWords();
  const { ago } = useMoments();
  const number = useNumber();
  const windowed = { contributions: row.contributions, replies: row.replies };
  return (
    <Grid>
      <Figure label={say('figures.members')} value={number(row.memberCount)} />
      {(['contributions', 'replies'] as const).map((name) => (
        <Figure
          key={name}
          label={say(`figures.${name}`)}
          value={number(windowed[name].count)}
          beside={say('figures.before', { count: windowed[name].previous })}
        />
      ))}
      <Figure
        label={say('figures.last-activity')}
        value={row.lastActivityAt ? ago(row.lastActivityAt) : say('figures.never')}
      />
    </Grid>
  );
};
