import type { Slice } from '../../slice';
import { healthEndpoints } from './strapi/health.endpoints';
import { historyReader } from './strapi/history/history.reader';
import { METRIC_STATES, METRIC_WEEKS } from './strapi/history/history.tables';
import { keepingHistory } from './strapi/history/keeping-history.job';
import { METRICS_CONFIG } from './strapi/time-zone';

/** How communities are doing: figures that can be checked, and their history. */
export const metrics: Slice = {
  name: 'metrics',
  ownTables: [METRIC_WEEKS, METRIC_STATES],
  config: METRICS_CONFIG,
  readers: [historyReader],
  jobs: [keepingHistory],
  adminApi: healthEndpoints,
};
