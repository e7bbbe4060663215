import { healthContracts } from '../../../../../shared/contracts/admin';
import { now } from '../../../core/clock';
import { adminEndpoint } from '../../../http/endpoint';
import { READ_OVERVIEW } from '../../cultivation';
import { presentItem } from '../../moderation';
import { readBehindMetric } from './behind-metric';
import { readHealth, readKeptHealth } from './health';
import { healthCsv } from './health.csv';

const health = adminEndpoint(
  healthContracts.health,
  READ_OVERVIEW,
  async ({ strapi, params: { documentId } }) => ({
    data: await readHealth(strapi, documentId, now()),
    meta: {},
  })
);

const exportHealth = adminEndpoint(
  healthContracts.exportHealth,
  READ_OVERVIEW,
  async ({ strapi, params: { documentId } }) => {
    const at = now();
    return {
      data: {
        fileName: `health-${at.toISOString().slice(0, 10)}.csv`,
        csv: healthCsv(await readKeptHealth(strapi, documentId, at)),
      },
      meta: {},
    };
  }
);

const behindMetric = adminEndpoint(
  healthContracts.behindMetric,
  READ_OVERVIEW,
  async ({ strapi, params: { documentId, metric } }) => {
    const { rows, total } = await readBehindMetric(strapi, documentId, metric, now());
    return { data: rows.map(presentItem), meta: { total } };
  }
);

export const healthEndpoints = [health, exportHealth, behindMetric];
