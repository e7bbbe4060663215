import type { conversationContracts } from '../../../../../shared/contracts/admin/conversations';
import type { moderationContracts } from '../../../../../shared/contracts/admin/moderation';
import type { BodyOf, ReplyOf } from '../../../../../shared/contracts/contract';
import { at, gatheringPlacesApi, posting } from '../../../ui/gathering-places-api';

export type Conversations = ReplyOf<typeof conversationContracts.find>;
export type Conversation = Conversations['data'][number];
type WholeReply = ReplyOf<typeof conversationContracts.findOne>;
export type WholeConversation = WholeReply['data'];
export type Said = WholeConversation['replies'][number];

type HangingReply = ReplyOf<typeof conversationContracts.hanging>;
type HangingFrom = { kind: 'contribution' | 'reply'; documentIds: readonly string[] };
type MovedReply = ReplyOf<typeof conversationContracts.move>;
type DestinationsReply = ReplyOf<typeof conversationContracts.destinations>;
export type Destination = DestinationsReply['data'][number];
type Moving = { thread: string } & BodyOf<typeof conversationContracts.move>['data'];
type EndingReply = ReplyOf<typeof conversationContracts.ending>;
export type Ending = EndingReply['data'];
type EndedReply = ReplyOf<typeof conversationContracts.close>;
export type Closing = BodyOf<typeof conversationContracts.close>['data'];
type Reopening = { thread: string } & BodyOf<typeof conversationContracts.reopen>['data'];
type RoundReply = ReplyOf<typeof conversationContracts.endRound>;
type HiddenReply = ReplyOf<typeof moderationContracts.decide>;
type Hiding = Pick<WholeConversation, 'documentId' | 'standing'> & { why: string };

const CHANGED = ['GatheringPlacesModeration', 'GatheringPlacesOverview'] as const;

interface InCommunity {
  community: string;
  looked?: string;
  cursor?: string;
}

const from = (cursor: string | undefined) => (cursor ? { pagination: { cursor } } : {});

const api = gatheringPlacesApi.injectEndpoints({
  endpoints: (build) => ({
    conversations: build.query<Conversations, InCommunity>({
      query: ({ community, looked, cursor }) => ({
        url: at(`/communities/${encodeURIComponent(community)}/conversations`),
        config: { params: { ...(looked ? { _q: looked } : {}), ...from(cursor) } },
      }),
      providesTags: ['GatheringPlacesOverview'],
    }),
    conversation: build.query<WholeConversation, { thread: string; cursor?: string }>({
      query: ({ thread, cursor }) => ({
        url: at(`/conversations/${encodeURIComponent(thread)}`),
        config: { params: from(cursor) },
      }),
      transformResponse: ({ data }: WholeReply) => data,
      providesTags: ['GatheringPlacesOverview'],
    }),
    hanging: build.query<HangingReply['data'], HangingFrom>({
      query: ({ kind, documentIds }) => ({
        url: at('/hanging'),
        config: { params: { kind, documentIds: documentIds.join(',') } },
      }),
      transformResponse: ({ data }: HangingReply) => data,
      keepUnusedDataFor: 0,
    }),
    destinations: build.query<Destination[], string>({
      query: (thread) => at(`/conversations/${encodeURIComponent(thread)}/destinations`),
      transformResponse: ({ data }: DestinationsReply) => data,
      keepUnusedDataFor: 0,
    }),
    moveConversation: build.mutation<MovedReply['data'], Moving>({
      query: ({ thread, ...data }) =>
        posting(`/conversations/${encodeURIComponent(thread)}/move`, data),
      transformResponse: ({ data }: MovedReply) => data,
      invalidatesTags: CHANGED,
    }),
    undoConversationMove: build.mutation<MovedReply['data'], string>({
      query: (move) => posting(`/moves/${move}/undo`),
      transformResponse: ({ data }: MovedReply) => data,
      invalidatesTags: CHANGED,
    }),
    ending: build.query<Ending, string>({
      query: (thread) => at(`/conversations/${encodeURIComponent(thread)}/ending`),
      transformResponse: ({ data }: EndingReply) => data,
      keepUnusedDataFor: 0,
    }),
    closeConversation: build.mutation<EndedReply['data'], { thread: string } & Closing>({
      query: ({ thread, ...data }) =>
        posting(`/conversations/${encodeURIComponent(thread)}/close`, data),
      transformResponse: ({ data }: EndedReply) => data,
      invalidatesTags: CHANGED,
    }),
    endRound: build.mutation<RoundReply['data'], string>({
      query: (thread) => posting(`/conversations/${encodeURIComponent(thread)}/round/end`),
      transformResponse: ({ data }: RoundReply) => data,
      invalidatesTags: CHANGED,
    }),
    reopenConversation: build.mutation<EndedReply['data'], Reopening>({
      query: ({ thread, ...data }) =>
        posting(`/conversations/${encodeURIComponent(thread)}/reopen`, data),
      transformResponse: ({ data }: EndedReply) => data,
      invalidatesTags: CHANGED,
    }),
    undoConversationEnding: build.mutation<EndedReply['data'], string>({
      query: (act) => posting(`/endings/${act}/undo`),
      transformResponse: ({ data }: EndedReply) => data,
      invalidatesTags: CHANGED,
    }),
    hideConversation: build.mutation<HiddenReply['data'], Hiding>({
      query: ({ documentId, standing, why }) =>
        posting(`/moderation/contribution/${documentId}/hide`, { seen: standing, why }),
      transformResponse: ({ data }: HiddenReply) => data,
      invalidatesTags: CHANGED,
    }),
    undoConversationHiding: build.mutation<void, string>({
      query: (decision) => posting(`/decisions/${decision}/undo`),
      invalidatesTags: CHANGED,
    }),
  }),
});

export const {
  useConversationsQuery,
  useConversationQuery,
  useDestinationsQuery,
  useHangingQuery,
  useMoveConversationMutation,
  useUndoConversationMoveMutation,
  useEndingQuery,
  useCloseConversationMutation,
  useEndRoundMutation,
  useReopenConversationMutation,
  useUndoConversationEndingMutation,
  useHideConversationMutation,
  useUndoConversationHidingMutation,
} = api;
