import type { Core } from '@strapi/strapi';
import type { Slice } from '../../slice';
import { healthEndpoints } from './strapi/health.endpoints';
import { historyReader } from './strapi/history/history.reader';
import { METRIC_STATES, METRIC_WEEKS } from './strapi/history/history.tables';
import {
  keepingHistory,
  rebuildHistory,
  type Progress,
} from './strapi/history/keeping-history.job';
import { METRICS_CONFIG } from './strapi/time-zone';

const logging =
  (strapi: Core.Strapi) =>
  ({ done, of }: Progress): void => {
    strapi.log.info(
      `communities-of-practice: the history of ${done} of ${of} communities is counted.`
    );
  };

/** How communities are doing: figures that can be checked, and their history. */
export const metrics: Slice = {
  name: 'metrics',
  ownTables: [METRIC_WEEKS, METRIC_STATES],
  config: METRICS_CONFIG,
  readers: [historyReader],
  jobs: [keepingHistory],
  services: {
    metrics: ({ strapi }) => ({
      /**
       * Counts every community's history anew, as after an import of rows.
       * @returns how many communities were counted.
       */
      rebuild: (onProgress: (progress: Progress) => void = logging(strapi)) =>
        rebuildHistory(strapi, onProgress),
    }),
  },
  adminApi: healthEndpoints,
};
