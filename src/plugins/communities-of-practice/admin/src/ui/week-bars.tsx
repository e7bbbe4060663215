import { useTheme } from 'styled-components';

const STEP = 10;
const BAR = 7;
/** A week in which nothing happened still shows, as a line on the floor. */
const FLOOR = 1.5;
/** Below this many a week the tallest bar does not fill the chart: two posts are not a peak. */
const LEAST_SCALE = 4;

interface WeekBarsProps {
  weeks: readonly number[];
  height: number;
  /** What a bar says to whoever points at it. */
  titleOf: (week: number) => string;
  /** The chart in words, for those who do not see it. */
  label: string;
}

export const scaleOf = (weeks: readonly number[]): number => Math.max(LEAST_SCALE, ...weeks);

/** Bars of one figure a week, oldest first; the last week is still going on and so drawn lighter. */
export const WeekBars = ({ weeks, height, label, titleOf }: WeekBarsProps) => {
  const { colors } = useTheme();
  const scale = scaleOf(weeks);
  const last = weeks.length - 1;
  const width = weeks.length * STEP - (STEP - BAR);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      height={height}
      preserveAspectRatio="none"
    >
      {weeks.map((count, week) => {
        const tall = count === 0 ? FLOOR : Math.max(FLOOR, (count / scale) * height);
        return (
          <rect
            key={week}
            x={week * STEP}
            y={height - tall}
            width={BAR}
            height={tall}
            fill={count === 0 ? colors.neutral300 : colors.primary600}
            opacity={week === last && count > 0 ? 0.5 : 1}
          >
            <title>{titleOf(week)}</title>
          </rect>
        );
      })}
    </svg>
  );
};
