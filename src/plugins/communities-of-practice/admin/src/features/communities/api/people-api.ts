import type {
  MembershipAct,
  MembershipChange,
  peopleContracts,
} from '../../../../../shared/contracts/admin/people';
import type { BodyOf, ReplyOf } from '../../../../../shared/contracts/contract';
import { at, gatheringPlacesApi, posting } from '../../../ui/gathering-places-api';

export type PeopleHere = ReplyOf<typeof peopleContracts.here>;
export type PersonHere = PeopleHere['data'][number];
export type PeopleEverywhere = ReplyOf<typeof peopleContracts.everywhere>;
export type Person = PeopleEverywhere['data'][number];
export type Changed = ReplyOf<typeof peopleContracts.act>['data'];
export type Acted = Omit<BodyOf<typeof peopleContracts.act>['data'], 'evenIfLast'> & {
  evenIfLast?: boolean;
};
export type { MembershipAct, MembershipChange };

type Added = { community: string } & BodyOf<typeof peopleContracts.add>['data'];

const CHANGED = ['GatheringPlacesPeople', 'GatheringPlacesOverview'] as const;

const api = gatheringPlacesApi.injectEndpoints({
  endpoints: (build) => ({
    /** @param params as the contract has them. */
    peopleHere: build.query<PeopleHere, { community: string; params: object }>({
      query: ({ community, params }) => ({
        url: at(`/communities/${encodeURIComponent(community)}/people`),
        config: { params },
      }),
      providesTags: ['GatheringPlacesPeople'],
    }),
    people: build.query<PeopleEverywhere, object>({
      query: (params) => ({ url: at('/people'), config: { params } }),
      providesTags: ['GatheringPlacesPeople'],
    }),
    actOnPeople: build.mutation<Changed, Acted>({
      query: (data) => posting('/memberships/act', data),
      transformResponse: ({ data }: { data: Changed }) => data,
      invalidatesTags: [...CHANGED],
    }),
    undoOnPeople: build.mutation<Changed, MembershipChange[]>({
      query: (changes) => posting('/memberships/undo', { changes }),
      transformResponse: ({ data }: { data: Changed }) => data,
      invalidatesTags: [...CHANGED],
    }),
    addPerson: build.mutation<PersonHere, Added>({
      query: ({ community, ...data }) =>
        posting(`/communities/${encodeURIComponent(community)}/people`, data),
      transformResponse: ({ data }: { data: PersonHere }) => data,
      invalidatesTags: [...CHANGED],
    }),
  }),
});

export const {
  usePeopleHereQuery,
  usePeopleQuery,
  useActOnPeopleMutation,
  useUndoOnPeopleMutation,
  useAddPersonMutation,
} = api;
