import type { Slice } from '../../slice';
import {
  adaptationEndpoints,
  licenceEndpoints,
  resourceEndpoints,
} from './strapi/resource.endpoints';
import { resourceKind } from './strapi/resource.kind';
import { filesByCode } from './strapi/files-by-code';
import { resourceFileEndpoints } from './strapi/resource-file.endpoints';
import { sweepingFiles } from './strapi/sweeping-files.job';
import { useReportEndpoints } from './strapi/use-report.endpoints';
import { useReportKind } from './strapi/use-report.kind';

export { hangNearest, type Hung } from './domain/lineage';
export { FAMILY_MAX } from './strapi/lineage.queries';
export { topicMark } from './domain/topics';
export { findReadableResource } from './strapi/readable-resource';
export { findReadableUseReport } from './strapi/readable-use-report';
export { fileIn, filesOf, sentFile } from './strapi/resource-files';
export { resourceKind } from './strapi/resource.kind';
export { useReportKind } from './strapi/use-report.kind';

export const resources: Slice = {
  name: 'resources',
  kinds: [resourceKind, useReportKind],
  contentApi: [
    ...resourceEndpoints,
    ...adaptationEndpoints,
    ...useReportEndpoints,
    ...licenceEndpoints,
    ...resourceFileEndpoints,
  ],
  services: { 'resource-files': filesByCode },
  jobs: [sweepingFiles],
};
