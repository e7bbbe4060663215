import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useMoments } from '../../../ui/moments';
import { Panel } from '../../../ui/panel';
import { scaleOf, WeekBars } from '../../../ui/week-bars';
import { useWords } from '../words';
import { mondays } from '../mondays';

/** Thirteen weeks with their dates; the same figures as a table for those who do not see bars. */
export const WeeklyPanel = ({ weeks }: { weeks: number[] }) => {
  const { say } = useWords();
  const { day } = useMoments();
  const starts = mondays(new Date(), weeks.length);
  const first = starts[0];
  return (
    <Panel title={say('weeks.title')} aside={<Scale most={scaleOf(weeks)} />}>
      <Box aria-hidden borderColor="neutral200" borderStyle="solid" borderWidth="0 0 1px 0">
        <WeekBars weeks={weeks} height={120} label="" />
      </Box>
      <Flex justifyContent="space-between" paddingTop={1} aria-hidden>
        <Typography variant="pi" textColor="neutral600">
          {first && day(first)}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {say('weeks.present')}
        </Typography>
      </Flex>
      <VisuallyHidden>
        <table>
          <caption>{say('weeks.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('weeks.column.week')}</th>
              <th scope="col">{say('weeks.column.count')}</th>
            </tr>
          </thead>
          <tbody>
            {starts.map((start, week) => (
              <tr key={start.getTime()}>
                <th scope="row">{say('weeks.week-of', { day: day(start) })}</th>
                <td>{weeks[week]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </Panel>
  );
};

const Scale = ({ most }: { most: number }) => {
  const { say } = useWords();
  return (
    <Typography variant="pi" textColor="neutral600" aria-hidden>
      {say('weeks.scale', { most })}
    </Typography>
  );
};
