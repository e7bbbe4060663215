import { stringify } from 'csv-stringify/sync';
import type { Metric } from '../kinds/metric';
import { METRICS } from '../kinds/registry';
import type { WeekFigure } from '../kinds/week-figures';
import type { KeptHealth } from './health';

interface Line {
  metric: Metric;
  until: number;
  figure: WeekFigure;
}

const landmark = ({ landmarks }: Metric, side: 'healthy' | 'watch') =>
  landmarks ? `${landmarks.better === 'higher' ? '≥' : '≤'} ${landmarks[side]}` : '';

const COLUMNS: Record<string, (line: Line) => string | number> = {
  Metric: ({ metric }) => metric.words.name,
  'Week ended': ({ until }) => new Date(until).toISOString(),
  Value: ({ figure }) => figure.value ?? '',
  Unit: ({ metric }) => metric.words.unit,
  'Interval from': ({ figure }) => figure.interval?.low ?? '',
  'Interval to': ({ figure }) => figure.interval?.high ?? '',
  n: ({ figure }) => figure.n,
  'Over four weeks': ({ figure }) => figure.point ?? '',
  'What it tells': ({ metric }) => metric.words.tells,
  'Healthy from': ({ metric }) => landmark(metric, 'healthy'),
  'To be watched from': ({ metric }) => landmark(metric, 'watch'),
  'Smallest n': ({ metric }) => metric.smallestN,
  Source: ({ metric }) => metric.source,
};

/** Every metric of every kept week, with its definition. UTF-8 with its mark, and no cell is a formula. */
export const healthCsv = ({ weeks }: KeptHealth): string => {
  const lines = METRICS.flatMap((metric) =>
    weeks.flatMap(({ until, figures }) => {
      const figure = figures[metric.key];
      return figure ? [{ metric, until, figure }] : [];
    })
  );
  return stringify(
    lines.map((line) => Object.values(COLUMNS).map((of) => of(line))),
    { header: true, columns: Object.keys(COLUMNS), escape_formulas: true, bom: true }
  );
};
