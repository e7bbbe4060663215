import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useIntl } from 'react-intl';
import { useActivityName } from '../../activities';
import { Panel } from '../../../ui/panel';
import { useWords } from '../words';
import type { ActivityCount } from '../api/cultivation-api';
import { ActivityRow } from './activity-row';

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;

  th,
  td {
    padding-block: ${({ theme }) => theme.spaces[2]};
    text-align: start;
    vertical-align: top;
  }
  thead th {
    font-weight: ${({ theme }) => theme.fontWeights.regular};
  }
  tbody tr {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

/** Below this many the longest bar does not fill its place: one contribution is not a peak. */
const LEAST_SCALE = 4;

const isUncovered = ({ count, previous }: ActivityCount) => count === 0 && previous === 0;

interface ActivityMixPanelProps {
  mix: ActivityCount[];
  windowDays: number;
}

/** The eleven activities beside the window before; what nobody has tried comes with its invitation. */
export const ActivityMixPanel = ({ mix, windowDays }: ActivityMixPanelProps) => {
  const { say } = useWords();
  const { formatList } = useIntl();
  const activityName = useActivityName();
  const uncovered = mix
    .filter(isUncovered)
    .map(({ activity, name }) => activityName(activity, name));
  const most = Math.max(LEAST_SCALE, ...mix.flatMap(({ count, previous }) => [count, previous]));
  const columns = ['mix.column.activity', 'mix.column.now', 'mix.column.before'] as const;
  const intro = uncovered.length
    ? say('mix.uncovered', {
        days: 2 * windowDays,
        count: uncovered.length,
        names: formatList(uncovered, { type: 'conjunction' }),
      })
    : say('mix.covered', { days: 2 * windowDays });
  return (
    <Panel title={say('mix.title')} intro={intro}>
      <Box overflow="auto">
        <Table>
          <thead>
            <tr>
              {columns.map((column) => (
                <Typography key={column} tag="th" scope="col" variant="pi" textColor="neutral600">
                  {say(column, { days: windowDays })}
                </Typography>
              ))}
            </tr>
          </thead>
          <tbody>
            {mix.map((entry) => (
              <ActivityRow
                key={entry.activity}
                entry={entry}
                share={(count) => count / most}
                isUncovered={isUncovered(entry)}
              />
            ))}
          </tbody>
        </Table>
      </Box>
    </Panel>
  );
};
