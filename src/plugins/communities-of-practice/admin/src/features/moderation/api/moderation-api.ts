import type {
  moderationContracts,
  ModerationAct,
} from '../../../../../shared/contracts/admin/moderation';
import type { ParamsOf, ReplyOf } from '../../../../../shared/contracts/contract';
import { at, gatheringPlacesApi } from '../../../ui/gathering-places-api';

type FindReply = ReplyOf<typeof moderationContracts.find>;
type DecideReply = ReplyOf<typeof moderationContracts.decide>;
type SafeguardingReply = ReplyOf<typeof moderationContracts.safeguarding>;
type CountReply = ReplyOf<typeof moderationContracts.count>;
type SettleReply = ReplyOf<typeof moderationContracts.settle>;

export type Moderation = FindReply['data'];
export type ReviewItem = Moderation['underReview'][number];
export type SafeguardingConcern = SafeguardingReply['data'][number];
export type { ModerationAct };
export type Decision = ParamsOf<typeof moderationContracts.decide> & { note?: string };

const api = gatheringPlacesApi.injectEndpoints({
  endpoints: (build) => ({
    /** Everywhere, or in one community. */
    moderation: build.query<Moderation, string | undefined>({
      query: (community) => ({ url: at('/moderation'), config: { params: { community } } }),
      transformResponse: ({ data }: FindReply) => data,
      providesTags: ['GatheringPlacesModeration'],
    }),
    deskCount: build.query<number, void>({
      query: () => at('/moderation/count'),
      transformResponse: ({ data }: CountReply) => data.waiting,
      providesTags: ['GatheringPlacesModeration'],
    }),
    decide: build.mutation<DecideReply['data'], Decision>({
      query: ({ kind, documentId, act, note }) => ({
        url: at(`/moderation/${kind}/${documentId}/${act}`),
        method: 'POST',
        data: { data: note ? { note } : {} },
      }),
      transformResponse: ({ data }: DecideReply) => data,
      invalidatesTags: ['GatheringPlacesModeration', 'GatheringPlacesOverview'],
    }),
    safeguarding: build.query<SafeguardingConcern[], void>({
      query: () => at('/safeguarding'),
      transformResponse: ({ data }: SafeguardingReply) => data,
      providesTags: ['GatheringPlacesSafeguarding'],
      // What only one person may read does not stay in the browser's memory after they look away.
      keepUnusedDataFor: 0,
    }),
    safeguardingCount: build.query<number, void>({
      query: () => at('/safeguarding/count'),
      transformResponse: ({ data }: CountReply) => data.waiting,
      providesTags: ['GatheringPlacesSafeguarding'],
    }),
    settle: build.mutation<SettleReply['data'], string>({
      query: (documentId) => ({ url: at(`/safeguarding/${documentId}/settle`), method: 'POST' }),
      transformResponse: ({ data }: SettleReply) => data,
      invalidatesTags: ['GatheringPlacesSafeguarding'],
    }),
  }),
});

export const {
  useModerationQuery,
  useDeskCountQuery,
  useDecideMutation,
  useSafeguardingQuery,
  useSafeguardingCountQuery,
  useSettleMutation,
} = api;
