import type { cultivationContracts } from '../../../../../shared/contracts/admin/cultivation';
import type { ReplyOf } from '../../../../../shared/contracts/contract';
import { at, gatheringPlacesApi } from '../../../ui/gathering-places-api';

type OverviewReply = ReplyOf<typeof cultivationContracts.overview>;
type CommunityReply = ReplyOf<typeof cultivationContracts.community>;

export type Overview = OverviewReply['data'];
export type Totals = Overview['totals'];
export type CommunityRow = Overview['communities'][number];
export type CommunityInView = CommunityReply['data'];
export type ThreadItem = CommunityInView['latest'][number];
export type ActivityCount = CommunityInView['activityMix'][number];

const api = gatheringPlacesApi.injectEndpoints({
  endpoints: (build) => ({
    overview: build.query<Overview, void>({
      query: () => at('/overview'),
      transformResponse: ({ data }: OverviewReply) => data,
      providesTags: ['GatheringPlacesOverview'],
    }),
    communityInView: build.query<CommunityInView, string>({
      query: (documentId) => at(`/overview/${encodeURIComponent(documentId)}`),
      transformResponse: ({ data }: CommunityReply) => data,
      providesTags: ['GatheringPlacesOverview'],
    }),
  }),
});

export const { useOverviewQuery, useCommunityInViewQuery } = api;
