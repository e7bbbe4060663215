import { z } from '@strapi/utils';
import { contract } from '../contract';
import { one } from '../listing';
import { documentId, moment } from '../values';
import { item } from './cultivation';

/** What the seed says of a community, in the order in which its health is told. */
export const METRIC_GROUPS = ['rhythm', 'help', 'people', 'differences', 'results'] as const;
export type MetricGroup = (typeof METRIC_GROUPS)[number];

export const METRIC_UNITS = ['share', 'index', 'weeks', 'days', 'people'] as const;
export type MetricUnit = (typeof METRIC_UNITS)[number];
export const METRIC_LEVELS = ['healthy', 'watch', 'concern', 'cannot-tell'] as const;
/** Why there is no level. */
export const LEVEL_REASONS = ['too-young', 'closing', 'nothing-counted', 'too-few'] as const;
export const METRIC_CHANGES = ['better', 'usual', 'worse', 'cannot-tell'] as const;
export const CHANGE_RULES = [
  'outside',
  'two-of-three',
  'eight-on-one-side',
  'six-in-a-row',
] as const;

const figure = z.strictObject({
  /** Null where there was nothing to divide by. */
  value: z.number().nullable(),
  /** 95 %; null where the metric has none. */
  interval: z.strictObject({ low: z.number(), high: z.number() }).nullable(),
  /** Out of how many. */
  n: z.int(),
});

const metricAnswer = figure.extend({
  key: z.string(),
  /** Its row in docs/metrics.md. */
  number: z.int(),
  group: z.enum(METRIC_GROUPS),
  seedPhrase: z.string().nullable(),
  name: z.string(),
  tells: z.string(),
  /** How it is made, so that somebody can make it by hand. */
  computed: z.string(),
  unit: z.enum(METRIC_UNITS),
  /** The same over the window before. */
  previous: z.number().nullable(),
  /** Null where the metric has no landmarks. */
  level: z.enum(METRIC_LEVELS).nullable(),
  reason: z.enum(LEVEL_REASONS).nullable(),
  /** Against the community's own history; null where more is neither better nor worse. */
  change: z.enum(METRIC_CHANGES).nullable(),
  /** What showed it. */
  rule: z.enum(CHANGE_RULES).nullable(),
  landmarks: z
    .strictObject({ better: z.enum(['higher', 'lower']), healthy: z.number(), watch: z.number() })
    .nullable(),
  smallestN: z.int(),
  source: z.string(),
  /** Whether the contributions that made it worse can be asked for. */
  hasContributions: z.boolean(),
  details: z.record(z.string(), figure),
  /** At the end of each week, over the window that ended then; the oldest first. */
  series: z.array(z.strictObject({ until: moment, value: z.number().nullable() })),
  /** Over four weeks each, one after another: what `change` is told by. */
  points: z.array(z.strictObject({ until: moment, value: z.number().nullable() })),
  /** What is usual for this community: the limits of its own points. */
  usual: z.strictObject({ centre: z.number(), low: z.number(), high: z.number() }).nullable(),
});

const health = z.strictObject({
  community: documentId,
  name: z.string(),
  /** Whole weeks since it began. */
  ageWeeks: z.int(),
  timeZone: z.string(),
  window: z.strictObject({ from: moment, until: moment, weeks: z.int() }),
  /** Since Monday, of members who do not facilitate. */
  thisWeek: z.strictObject({
    from: moment,
    contributions: z.int(),
    exchanges: z.int(),
    /** Open, expecting a reply, unanswered for more than seven days: now. */
    waiting: z.int(),
  }),
  metrics: z.array(metricAnswer),
});
export type Health = z.input<typeof health>;
export type MetricAnswer = Health['metrics'][number];

export const healthContracts = {
  health: contract({
    action: 'metrics.health',
    method: 'GET',
    path: '/communities/:documentId/health',
    who: 'signed-in',
    summary: 'How one community is doing: its metrics with their history, levels and change',
    params: z.strictObject({ documentId }),
    reply: one(health),
    refuses: ['not-found'],
  }),
  behindMetric: contract({
    action: 'metrics.behindMetric',
    method: 'GET',
    path: '/communities/:documentId/health/:metric/contributions',
    who: 'signed-in',
    summary: 'The contributions that made a metric worse, the oldest first',
    params: z.strictObject({ documentId, metric: z.string().max(64) }),
    reply: z.strictObject({
      data: z.array(item),
      /** How many there are; the first of them are told. */
      meta: z.strictObject({ total: z.int() }),
    }),
    refuses: ['not-found'],
  }),
  exportHealth: contract({
    action: 'metrics.exportHealth',
    method: 'GET',
    path: '/communities/:documentId/health/export',
    who: 'signed-in',
    summary: 'The same with definitions, week by week, as comma-separated values',
    params: z.strictObject({ documentId }),
    reply: one(z.strictObject({ fileName: z.string(), csv: z.string() })),
    refuses: ['not-found'],
  }),
};
