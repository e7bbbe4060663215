import { Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useMoments } from '../../../ui/moments';
import { useNumber } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';
import { scaleOf } from '../../../ui/week-bars';
import { mondays } from '../mondays';
import { useWords } from '../words';

const HEIGHT_REM = 12;

const Columns = styled.div`
  display: grid;
  grid-auto-columns: minmax(0, 1fr);
  grid-auto-flow: column;
  gap: 0.4rem;
  align-items: end;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
`;

const Bar = styled.div<{ $share: number; $isPresent: boolean }>`
  height: ${({ $share }) => `max(0.15rem, ${$share * HEIGHT_REM}rem)`};
  border-radius: 2px 2px 0 0;
  background: ${({ theme, $share }) =>
    $share === 0 ? theme.colors.neutral300 : theme.colors.primary600};
  opacity: ${({ $isPresent, $share }) => ($isPresent && $share > 0 ? 0.5 : 1)};
`;

/** The bars with their figures on them; the present week is still going on and so drawn lighter. */
const Bars = ({ weeks }: { weeks: number[] }) => {
  const number = useNumber();
  const most = scaleOf(weeks);
  return (
    <Columns aria-hidden>
      {weeks.map((count, week) => (
        <div key={week}>
          <Typography tag="p" variant="pi" textColor="neutral700" textAlign="center">
            {number(count)}
          </Typography>
          <Bar $share={count / most} $isPresent={week === weeks.length - 1} />
        </div>
      ))}
    </Columns>
  );
};

/** The same figures with their dates, for those who do not see bars. */
const FiguresTable = ({ weeks, starts }: { weeks: number[]; starts: Date[] }) => {
  const { say } = useWords();
  const { day } = useMoments();
  const number = useNumber();
  return (
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
              <td>{number(weeks[week] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </VisuallyHidden>
  );
};

/** Contributions and replies, week by week. */
export const WeeklyPanel = ({ weeks }: { weeks: number[] }) => {
  const { say } = useWords();
  const { day } = useMoments();
  const starts = mondays(new Date(), weeks.length);
  const first = starts[0];
  return (
    <Panel title={say('weeks.title')} intro={say('weeks.column.count')}>
      <Bars weeks={weeks} />
      <Flex justifyContent="space-between" paddingTop={1} aria-hidden>
        <Typography variant="pi" textColor="neutral600">
          {first && day(first)}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {say('weeks.present')}
        </Typography>
      </Flex>
      <FiguresTable weeks={weeks} starts={starts} />
    </Panel>
  );
};
