import type { conversationContracts } from '../../../../../shared/contracts/admin/conversations';
import type { ReplyOf } from '../../../../../shared/contracts/contract';
import { at, gatheringPlacesApi } from '../../../ui/gathering-places-api';

export type Conversations = ReplyOf<typeof conversationContracts.find>;
export type Conversation = Conversations['data'][number];
type WholeReply = ReplyOf<typeof conversationContracts.findOne>;
export type WholeConversation = WholeReply['data'];
export type Said = WholeConversation['replies'][number];

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
  }),
});

export const { useConversationsQuery, useConversationQuery } = api;
