import type { churchContracts } from '../../../../../shared/contracts/admin/church';
import type { BodyOf, ReplyOf } from '../../../../../shared/contracts/contract';
import { at, gatheringPlacesApi } from '../../../ui/gathering-places-api';

type Reply = ReplyOf<typeof churchContracts.find>;
export type Church = Reply['data'];
export type ChurchSettings = BodyOf<typeof churchContracts.update>['data'];

const api = gatheringPlacesApi.injectEndpoints({
  endpoints: (build) => ({
    church: build.query<Church, void>({
      query: () => at('/church'),
      transformResponse: ({ data }: Reply) => data,
      providesTags: ['GatheringPlacesParticipation'],
    }),
    changeChurch: build.mutation<Church, ChurchSettings>({
      query: (data) => ({ url: at('/church'), method: 'PUT', data: { data } }),
      transformResponse: ({ data }: Reply) => data,
      invalidatesTags: ['GatheringPlacesParticipation'],
    }),
  }),
});

export const { useChurchQuery, useChangeChurchMutation } = api;
