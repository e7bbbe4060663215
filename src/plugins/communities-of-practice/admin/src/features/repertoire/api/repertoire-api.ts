import type { repertoireContracts } from '../../../../../shared/contracts/admin/repertoire';
import type { ReplyOf } from '../../../../../shared/contracts/contract';
import { at, gatheringPlacesApi } from '../../../ui/gathering-places-api';

type RepertoireReply = ReplyOf<typeof repertoireContracts.find>;
type ResourceReply = ReplyOf<typeof repertoireContracts.resource>;
type FaqReply = ReplyOf<typeof repertoireContracts.faq>;
type VisitReply = ReplyOf<typeof repertoireContracts.visit>;

export type Repertoire = RepertoireReply['data'];
export type ResourceLine = Repertoire['resources']['items'][number];
export type FaqLine = Repertoire['faqs']['items'][number];
export type VisitLine = Repertoire['visitsToCome']['items'][number];
export type ResourceStory = ResourceReply['data'];
export type Kin = ResourceStory['kin'][number];
export type FaqStory = FaqReply['data'];
export type VisitStory = VisitReply['data'];
export type VisitNote = VisitStory['notes'][number];

const api = gatheringPlacesApi.injectEndpoints({
  endpoints: (build) => ({
    repertoire: build.query<Repertoire, string>({
      query: (community) => at(`/communities/${encodeURIComponent(community)}/repertoire`),
      transformResponse: ({ data }: RepertoireReply) => data,
      providesTags: ['GatheringPlacesOverview'],
    }),
    resourceStory: build.query<ResourceStory, string>({
      query: (documentId) => at(`/repertoire/resources/${encodeURIComponent(documentId)}`),
      transformResponse: ({ data }: ResourceReply) => data,
      providesTags: ['GatheringPlacesOverview'],
    }),
    faqStory: build.query<FaqStory, string>({
      query: (documentId) => at(`/repertoire/faqs/${encodeURIComponent(documentId)}`),
      transformResponse: ({ data }: FaqReply) => data,
      providesTags: ['GatheringPlacesOverview'],
    }),
    visitStory: build.query<VisitStory, string>({
      query: (documentId) => at(`/repertoire/visits/${encodeURIComponent(documentId)}`),
      transformResponse: ({ data }: VisitReply) => data,
      providesTags: ['GatheringPlacesOverview'],
    }),
  }),
});

export const { useRepertoireQuery, useResourceStoryQuery, useFaqStoryQuery, useVisitStoryQuery } =
  api;
