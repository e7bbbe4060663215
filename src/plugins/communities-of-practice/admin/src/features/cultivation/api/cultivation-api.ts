import type {
  CommunityFigures,
  cultivationContracts,
} from '../../../../../shared/contracts/admin/cultivation';
import type { ReplyOf } from '../../../../../shared/contracts/contract';
import { at, gatheringPlacesApi } from '../../../ui/gathering-places-api';

export type Overview = ReplyOf<typeof cultivationContracts.overview>;
type CommunityReply = ReplyOf<typeof cultivationContracts.community>;
type NameReply = ReplyOf<typeof cultivationContracts.name>;
type ExportReply = ReplyOf<typeof cultivationContracts.exportOverview>;

export type Totals = Overview['data']['totals'];
export type CommunityRow = CommunityFigures;
export type Need = CommunityRow['needs'][number];
export type NeedKey = Need['key'];
export type CommunityInView = CommunityReply['data'];
export type ThreadItem = CommunityInView['latest'][number];
export type ActivityCount = CommunityInView['activityMix'][number];

const api = gatheringPlacesApi.injectEndpoints({
  endpoints: (build) => ({
    /** @param params as the contract has them. */
    overview: build.query<Overview, object>({
      query: (params) => ({ url: at('/overview'), config: { params } }),
      providesTags: ['GatheringPlacesOverview'],
    }),
    exportOverview: build.query<ExportReply['data'], object>({
      query: (params) => ({ url: at('/overview/export'), config: { params } }),
      transformResponse: ({ data }: ExportReply) => data,
      keepUnusedDataFor: 0,
    }),
    communityName: build.query<string, string>({
      query: (documentId) => at(`/overview/${encodeURIComponent(documentId)}/name`),
      transformResponse: ({ data }: NameReply) => data.name,
      providesTags: ['GatheringPlacesSettings'],
    }),
    communityInView: build.query<CommunityInView, string>({
      query: (documentId) => at(`/overview/${encodeURIComponent(documentId)}`),
      transformResponse: ({ data }: CommunityReply) => data,
      providesTags: ['GatheringPlacesOverview'],
    }),
  }),
});

export const {
  useOverviewQuery,
  useLazyExportOverviewQuery,
  useCommunityNameQuery,
  useCommunityInViewQuery,
} = api;
