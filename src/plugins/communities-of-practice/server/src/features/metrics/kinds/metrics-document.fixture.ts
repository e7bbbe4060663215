import { METRIC_GROUPS, type MetricGroup } from '../../../../../shared/contracts/admin';
import { WEEKS_UNTIL_LEVELS } from '../domain/level';
import { POINTS_NEEDED } from '../domain/change';
import { WINDOW_WEEKS } from '../domain/whole-weeks';
import type { Metric } from './metric';
import { POINT_WEEKS } from './week-figures';

const TITLES: Readonly<Record<MetricGroup, string>> = {
  rhythm: '“… learn how to do it better as they interact regularly”',
  help: '“Members … help each other, and share information”',
  people: '“They build relationships … they care about their standing with each other”',
  differences: '“… differences are discussable and … contribute to the learning”',
  results: '“Members need to see results of their participation”',
};

const UNITS: Readonly<Record<Metric['words']['unit'], (value: number) => string>> = {
  share: (value) => `${Math.round(value * 100)} %`,
  index: (value) => value.toFixed(2),
  weeks: (value) => `${value} weeks`,
  days: (value) => `${value} days`,
  people: (value) => `${value} people`,
};

const landmarksOf = ({ landmarks, words }: Metric): string => {
  if (landmarks === null) return 'No landmarks and no level.';
  const { better, healthy, watch } = landmarks;
  const [sign, beyond] = better === 'higher' ? ['≥', 'below'] : ['≤', 'above'];
  const inUnit = UNITS[words.unit];
  return `Healthy ${sign} ${inUnit(healthy)}, to be watched ${sign} ${inUnit(watch)}, ${beyond} that a concern.`;
};

const metricSection = (metric: Metric): string =>
  [
    `### ${metric.number}. ${metric.words.name} (\`${metric.key}\`)`,
    metric.words.tells,
    metric.words.computed,
    `${landmarksOf(metric)} Nothing is said of fewer than ${metric.smallestN}. Source: ${metric.source}.`,
  ].join('\n\n');

const INTRODUCTION = `# Metrics

Made from the metrics' own files (\`server/src/features/metrics/kinds\`) by \`WRITE_DOCS=1\` with their test; what each counts is decided in
[ADR 37](adr/0037-what-metrics-count.md), how its history is kept in [ADR 38](adr/0038-the-history-of-metrics.md). The numbers are those of
the catalogue; what is not here is not built.

- **Window:** ${WINDOW_WEEKS} whole weeks, from Monday to Monday in the time zone of \`metrics.timeZone\` in the project's \`config/plugins\` (UTC where there is
  none), ending with the last whole week. What needs time is counted in the week in which its time was up: what turned seven days old, thirty,
  sixty.
- **Left out:** withdrawn, hidden and held items, answers to oneself, and what is said in a hidden round while it runs. What facilitators do
  raises no figure.
- **A level** is _healthy_ when the figure reaches the healthy line and its interval leaves out the concern side, _a concern_ when it is on the
  concern side and its interval leaves out the healthy side, _to be watched_ in between; none below the smallest n, in the first ${WEEKS_UNTIL_LEVELS} weeks, or of
  an archived community. Proportions have a Wilson interval, differences of proportions Newcombe's, 95 %.
- **A change** is told against the community's own history: an XmR chart of points of ${POINT_WEEKS} weeks each that share no week, at least ${POINTS_NEEDED} of
  them; limits at the mean ± 3 × the mean moving range ÷ 1.128, and four rules: one point outside, eight on one side, six rising or falling,
  two of three beyond two thirds of a limit.
- **Landmarks** are figures of other communities or ours. They are no norms, and no community is ranked by them.
- **Nobody is named:** what is kept are figures.`;

/** docs/metrics.md, as the registry has it. */
export const metricsDocument = (metrics: readonly Metric[]): string => {
  const groups = METRIC_GROUPS.map((group) => ({
    group,
    own: metrics.filter((metric) => metric.group === group),
  }));
  const sections = groups
    .filter(({ own }) => own.length > 0)
    .map(({ group, own }) => [`## ${TITLES[group]}`, ...own.map(metricSection)].join('\n\n'));
  return `${[INTRODUCTION, ...sections].join('\n\n')}\n`;
};
