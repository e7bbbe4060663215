import type { beginningContracts } from '../../../../../shared/contracts/admin/beginning';
import type { BodyOf, ReplyOf } from '../../../../../shared/contracts/contract';
import { at, gatheringPlacesApi, posting } from '../../../ui/gathering-places-api';

type Reply = ReplyOf<typeof beginningContracts.find>;
export type Progress = Reply['data'];
export type Begun = BodyOf<typeof beginningContracts.begin>['data'];

const api = gatheringPlacesApi.injectEndpoints({
  endpoints: (build) => ({
    beginning: build.query<Progress, void>({
      query: () => at('/beginning'),
      transformResponse: ({ data }: Reply) => data,
      providesTags: [
        'GatheringPlacesOverview',
        'GatheringPlacesParticipation',
        'GatheringPlacesPeople',
      ],
    }),
    begin: build.mutation<Progress, Begun>({
      query: (data) => posting('/beginning', data),
      transformResponse: ({ data }: Reply) => data,
      invalidatesTags: [
        'GatheringPlacesOverview',
        'GatheringPlacesParticipation',
        'GatheringPlacesPeople',
      ],
    }),
  }),
});

export const { useBeginningQuery, useBeginMutation } = api;
