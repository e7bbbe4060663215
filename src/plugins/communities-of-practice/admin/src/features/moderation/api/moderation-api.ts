import type {
  moderationContracts,
  ModerationAct,
} from '../../../../../shared/contracts/admin/moderation';
import type { BodyOf, ParamsOf, ReplyOf } from '../../../../../shared/contracts/contract';
import { at, gatheringPlacesApi, posting } from '../../../ui/gathering-places-api';

type FindReply = ReplyOf<typeof moderationContracts.find>;
type WholeReply = ReplyOf<typeof moderationContracts.findOne>;
type DecideReply = ReplyOf<typeof moderationContracts.decide>;
type UndoReply = ReplyOf<typeof moderationContracts.undo>;
type SafeguardingReply = ReplyOf<typeof moderationContracts.safeguarding>;
type CountReply = ReplyOf<typeof moderationContracts.count>;
type SettleReply = ReplyOf<typeof moderationContracts.settle>;

export type ReviewItem = FindReply['data'][number];
export type Whole = WholeReply['data'];
export type PastDecision = Whole['decisions'][number];
export type SafeguardingConcern = SafeguardingReply['data'][number];
export type { ModerationAct };

type Which = ParamsOf<typeof moderationContracts.findOne>;
type Decision = ParamsOf<typeof moderationContracts.decide> &
  BodyOf<typeof moderationContracts.decide>['data'];
type Hiding = { documentId: string } & BodyOf<typeof moderationContracts.safeguardingHide>['data'];

export interface Asked {
  /** One community's; everywhere without. */
  community?: string;
  show: 'waiting' | 'hidden';
  cursor?: string;
}

const CHANGED = [
  'GatheringPlacesModeration',
  'GatheringPlacesOverview',
  'GatheringPlacesSafeguarding',
] as const;

const api = gatheringPlacesApi.injectEndpoints({
  endpoints: (build) => ({
    moderation: build.query<FindReply, Asked>({
      query: ({ community, show, cursor }) => ({
        url: at('/moderation'),
        config: { params: { community, show, pagination: cursor ? { cursor } : undefined } },
      }),
      providesTags: ['GatheringPlacesModeration'],
    }),
    deskCount: build.query<number, void>({
      query: () => at('/moderation/count'),
      transformResponse: ({ data }: CountReply) => data.waiting,
      providesTags: ['GatheringPlacesModeration'],
    }),
    whole: build.query<Whole, Which>({
      query: ({ kind, documentId }) => at(`/moderation/${kind}/${documentId}`),
      transformResponse: ({ data }: WholeReply) => data,
      providesTags: ['GatheringPlacesModeration'],
      keepUnusedDataFor: 0,
    }),
    decide: build.mutation<DecideReply['data'], Decision>({
      query: ({ kind, documentId, act, ...data }) =>
        posting(`/moderation/${kind}/${documentId}/${act}`, data),
      transformResponse: ({ data }: DecideReply) => data,
      invalidatesTags: CHANGED,
    }),
    undo: build.mutation<UndoReply['data'], string>({
      query: (documentId) => posting(`/decisions/${documentId}/undo`),
      transformResponse: ({ data }: UndoReply) => data,
      invalidatesTags: CHANGED,
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
    safeguardingWhole: build.query<Whole, string>({
      query: (documentId) => at(`/safeguarding/${documentId}`),
      transformResponse: ({ data }: WholeReply) => data,
      providesTags: ['GatheringPlacesSafeguarding'],
      keepUnusedDataFor: 0,
    }),
    safeguardingHide: build.mutation<DecideReply['data'], Hiding>({
      query: ({ documentId, ...data }) => posting(`/safeguarding/${documentId}/hide`, data),
      transformResponse: ({ data }: DecideReply) => data,
      invalidatesTags: CHANGED,
    }),
    safeguardingUndo: build.mutation<UndoReply['data'], string>({
      query: (documentId) => posting(`/safeguarding/decisions/${documentId}/undo`),
      transformResponse: ({ data }: UndoReply) => data,
      invalidatesTags: CHANGED,
    }),
    settle: build.mutation<SettleReply['data'], string>({
      query: (documentId) => posting(`/safeguarding/${documentId}/settle`),
      transformResponse: ({ data }: SettleReply) => data,
      invalidatesTags: ['GatheringPlacesSafeguarding'],
    }),
  }),
});

export const {
  useModerationQuery,
  useDeskCountQuery,
  useWholeQuery,
  useDecideMutation,
  useUndoMutation,
  useSafeguardingQuery,
  useSafeguardingCountQuery,
  useSafeguardingWholeQuery,
  useSafeguardingHideMutation,
  useSafeguardingUndoMutation,
  useSettleMutation,
} = api;
