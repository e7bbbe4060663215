import { Typography, VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useTheme } from 'styled-components';
import { useMoments } from '../../../ui/moments';
import type { MetricAnswer } from '../api/health-api';
import { useFigures } from '../use-figures';
import { useMetricWords } from '../use-metric-words';
import { useWords } from '../words';

const WIDTH = 240;
const HEIGHT = 56;
const EDGE = 4;

type Points = MetricAnswer['points'];

interface Dot {
  x: number;
  y: number;
  index: number;
}

/** From the lowest to the highest of all that is drawn, with the floor at 0 where nothing lies below. */
const scaleOf = (values: readonly number[]) => {
  const low = Math.min(0, ...values);
  const high = Math.max(low + 1e-9, ...values);
  return (value: number) => HEIGHT - EDGE - ((value - low) / (high - low)) * (HEIGHT - 2 * EDGE);
};

/** Through what was counted; a gap where nothing was. */
const Line = ({ dots, colour }: { dots: readonly Dot[]; colour: string }) =>
  dots.slice(1).map((dot, at) => {
    const before = dots[at];
    return before && before.index === dot.index - 1 ? (
      <line
        key={dot.index}
        x1={before.x}
        y1={before.y}
        x2={dot.x}
        y2={dot.y}
        stroke={colour}
        strokeWidth={1.5}
      />
    ) : null;
  });

/** The same figures with their dates, for those who do not see the line. */
const PointsTable = ({ metric, name }: { metric: MetricAnswer; name: string }) => {
  const { say } = useWords();
  const { onDay } = useMoments();
  const { orNone } = useFigures();
  return (
    <VisuallyHidden>
      <table>
        <caption>{say('trend.caption', { name })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('trend.until')}</th>
            <th scope="col">{say('trend.value')}</th>
          </tr>
        </thead>
        <tbody>
          {metric.points.map(({ until, value }) => (
            <tr key={until}>
              <th scope="row">{onDay(until)}</th>
              <td>{orNone(value, metric.unit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </VisuallyHidden>
  );
};

const dotsOf = (points: Points, toY: (value: number) => number): Dot[] =>
  points.flatMap(({ value }, index) =>
    value === null
      ? []
      : [
          {
            x: EDGE + (index / Math.max(1, points.length - 1)) * (WIDTH - 2 * EDGE),
            y: toY(value),
            index,
          },
        ]
  );

/** A control chart: each four weeks a point, in the band of what is usual for this community. */
export const Trend = ({ metric }: { metric: MetricAnswer }) => {
  const { say } = useWords();
  const { colors } = useTheme();
  const { formatList } = useIntl();
  const { onDay } = useMoments();
  const { orNone } = useFigures();
  const { name } = useMetricWords()(metric);
  const { points, usual, unit } = metric;
  const known = points.flatMap(({ value }) => (value === null ? [] : value));
  if (known.length < 2) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {say('trend.none')}
      </Typography>
    );
  }
  const toY = scaleOf([...known, ...(usual ? [usual.low, usual.high] : [])]);
  const dots = dotsOf(points, toY);
  return (
    <>
      <svg
        role="img"
        aria-label={say('trend.label', {
          name,
          values: formatList(
            known.map((value) => orNone(value, unit)),
            { type: 'unit', style: 'short' }
          ),
        })}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width="100%"
        style={{ maxWidth: WIDTH }}
      >
        {usual && (
          <>
            <rect
              x={0}
              y={toY(usual.high)}
              width={WIDTH}
              height={Math.max(0, toY(usual.low) - toY(usual.high))}
              fill={colors.neutral150}
            />
            <line
              x1={0}
              x2={WIDTH}
              y1={toY(usual.centre)}
              y2={toY(usual.centre)}
              stroke={colors.neutral500}
              strokeDasharray="3 3"
            />
          </>
        )}
        <Line dots={dots} colour={colors.primary600} />
        {dots.map(({ x, y, index }) => (
          <circle
            key={index}
            cx={x}
            cy={y}
            r={index === points.length - 1 ? 3.5 : 2}
            fill={colors.primary600}
          >
            <title>
              {`${onDay(points[index]?.until ?? '')}: ${orNone(points[index]?.value ?? null, unit)}`}
            </title>
          </circle>
        ))}
      </svg>
      <PointsTable metric={metric} name={name} />
    </>
  );
};
