import type { Health, healthContracts } from '../../../../../shared/contracts/admin/health';
import type { ReplyOf } from '../../../../../shared/contracts/contract';
import { at, gatheringPlacesApi } from '../../../ui/gathering-places-api';

export type {
  Health,
  MetricAnswer,
  MetricGroup,
} from '../../../../../shared/contracts/admin/health';

type HealthReply = ReplyOf<typeof healthContracts.health>;
type BehindReply = ReplyOf<typeof healthContracts.behindMetric>;
type ExportReply = ReplyOf<typeof healthContracts.exportHealth>;

const healthOf = (community: string) =>
  `/communities/${encodeURIComponent(community)}/health` as const;

const api = gatheringPlacesApi.injectEndpoints({
  endpoints: (build) => ({
    health: build.query<Health, string>({
      query: (community) => at(healthOf(community)),
      transformResponse: ({ data }: HealthReply) => data,
      providesTags: ['GatheringPlacesOverview'],
    }),
    behindMetric: build.query<BehindReply, { community: string; metric: string }>({
      query: ({ community, metric }) =>
        at(`${healthOf(community)}/${encodeURIComponent(metric)}/contributions`),
      providesTags: ['GatheringPlacesOverview'],
    }),
    exportHealth: build.query<ExportReply['data'], string>({
      query: (community) => at(`${healthOf(community)}/export`),
      transformResponse: ({ data }: ExportReply) => data,
      keepUnusedDataFor: 0,
    }),
  }),
});

export const { useHealthQuery, useBehindMetricQuery, useLazyExportHealthQuery } = api;
