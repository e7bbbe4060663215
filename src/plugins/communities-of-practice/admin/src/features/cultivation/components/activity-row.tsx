import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useActivityName, useActivityPrompt } from '../../activities';
import { useNumber } from '../../../ui/numbers';
import { useWords } from '../words';
import type { ActivityCount } from '../api/cultivation-api';

const Bar = styled.div<{ $share: number; $isNow: boolean }>`
  width: ${({ $share }) => $share * 100}%;
  height: ${({ $isNow }) => ($isNow ? '1rem' : '0.5rem')};
  border-radius: 2px;
  background: ${({ theme, $isNow }) =>
    $isNow ? theme.colors.primary600 : theme.colors.neutral300};
`;

interface ActivityRowProps {
  entry: ActivityCount;
  /** A count as a part of the longest bar. */
  share: (count: number) => number;
  isUncovered: boolean;
}

export const ActivityRow = ({ entry, share, isUncovered }: ActivityRowProps) => {
  const number = useNumber();
  const activityName = useActivityName();
  const prompt = useActivityPrompt()(entry.activity);
  return (
    <tr data-activity={entry.activity}>
      <Typography tag="th" scope="row" textColor="neutral800" fontWeight="regular">
        {activityName(entry.activity, entry.name)}
        {!isUncovered && (
          <Box paddingTop={1} paddingRight={3} aria-hidden>
            <Bar $share={share(entry.count)} $isNow />
            <Box paddingTop="0.3rem">
              <Bar $share={share(entry.previous)} $isNow={false} />
            </Box>
          </Box>
        )}
        {isUncovered && prompt && <Prompt>{prompt}</Prompt>}
      </Typography>
      <Typography tag="td" fontWeight="bold" textColor="neutral800">
        {number(entry.count)}
      </Typography>
      <Typography tag="td" textColor="neutral600">
        {number(entry.previous)}
      </Typography>
    </tr>
  );
};

/** The seed's own words, which anybody may borrow to begin. */
const Prompt = ({ children }: { children: string }) => {
  const { say } = useWords();
  return (
    <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={1}>
      {say('mix.try', { prompt: children })}
    </Typography>
  );
};
