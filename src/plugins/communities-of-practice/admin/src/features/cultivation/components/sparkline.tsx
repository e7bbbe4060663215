import { useIntl } from 'react-intl';
import { useMoments } from '../../../ui/moments';
import { WeekBars } from '../../../ui/week-bars';
import { mondays } from '../mondays';
import { useWords } from '../words';

/** Thirteen weeks at a glance; each bar says its week and figure to whoever points at it. */
export const Sparkline = ({ weeks, name }: { weeks: number[]; name: string }) => {
  const { say } = useWords();
  const { day } = useMoments();
  const { formatList, formatNumber } = useIntl();
  const starts = mondays(new Date(), weeks.length);
  return (
    <WeekBars
      height={28}
      label={say('weeks.label', {
        name,
        weeks: weeks.length,
        counts: formatList(
          weeks.map((count) => formatNumber(count)),
          { type: 'unit', style: 'short' }
        ),
      })}
      weeks={weeks}
      titleOf={(week) =>
        say('weeks.value', { day: starts[week] ? day(starts[week]) : '', count: weeks[week] })
      }
    />
  );
};
