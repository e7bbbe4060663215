import type { participationContracts } from '../../../../../shared/contracts/admin/participation';
import type { ReplyOf } from '../../../../../shared/contracts/contract';
import { at, gatheringPlacesApi } from '../../../ui/gathering-places-api';

type FindReply = ReplyOf<typeof participationContracts.find>;
type CheckReply = ReplyOf<typeof participationContracts.check>;

export type Role = FindReply['data']['roles'][number];
export type Finding = CheckReply['data'][number];

const api = gatheringPlacesApi.injectEndpoints({
  endpoints: (build) => ({
    participation: build.query<Role[], void>({
      query: () => at('/participation'),
      transformResponse: ({ data }: FindReply) => data.roles,
      providesTags: ['GatheringPlacesParticipation'],
    }),
    setParticipation: build.mutation<Role[], { roleId: number; mayTakePart: boolean }>({
      query: ({ roleId, mayTakePart }) => ({
        url: at(`/participation/${roleId}`),
        method: 'PUT',
        data: { data: { mayTakePart } },
      }),
      transformResponse: ({ data }: FindReply) => data.roles,
      invalidatesTags: ['GatheringPlacesParticipation'],
    }),
    check: build.query<Finding[], void>({
      query: () => at('/check'),
      transformResponse: ({ data }: CheckReply) => data,
      providesTags: ['GatheringPlacesParticipation'],
    }),
  }),
});

export const { useParticipationQuery, useSetParticipationMutation, useCheckQuery } = api;
