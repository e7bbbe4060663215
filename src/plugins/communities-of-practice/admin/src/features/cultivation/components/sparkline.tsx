import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { WeekBars } from '../../../ui/week-bars';
import { useWords } from '../words';

/** Thirteen weeks at a glance. */
export const Sparkline = ({ weeks, name }: { weeks: number[]; name: string }) => {
  const { say } = useWords();
  const { formatList } = useIntl();
  const label = say('weeks.label', {
    name,
    weeks: weeks.length,
    counts: formatList(weeks.map(String), { type: 'unit', style: 'short' }),
  });
  return (
    <Box>
      <WeekBars weeks={weeks} height={40} label={label} />
      <Typography variant="pi" textColor="neutral600" aria-hidden>
        {say('weeks.caption', { weeks: weeks.length })}
      </Typography>
    </Box>
  );
};
