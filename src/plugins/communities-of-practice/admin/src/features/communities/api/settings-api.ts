import type {
  CommunitySettings,
  communitySettingsContracts,
} from '../../../../../shared/contracts/admin/community-settings';
import type { ReplyOf } from '../../../../../shared/contracts/contract';
import { at, gatheringPlacesApi, posting } from '../../../ui/gathering-places-api';

type CreateReply = ReplyOf<typeof communitySettingsContracts.create>;
type Reply = ReplyOf<typeof communitySettingsContracts.find>;
export type { CommunitySettings };

const pathOf = (documentId: string) =>
  at(`/communities/${encodeURIComponent(documentId)}/settings`);

/** What the server takes of the settings: neither keys of its own nor the seed’s words. */
const changes = ({ activities, ...settings }: CommunitySettings) => ({
  ...settings,
  documentId: undefined,
  activities: activities.map(({ key, isOffered, prompt }) => ({ key, isOffered, prompt })),
});

const api = gatheringPlacesApi.injectEndpoints({
  endpoints: (build) => ({
    communitySettings: build.query<CommunitySettings, string>({
      query: pathOf,
      transformResponse: ({ data }: Reply) => data,
      providesTags: ['GatheringPlacesSettings'],
    }),
    /** @returns the new community's documentId. */
    createCommunity: build.mutation<string, { name: string; domain: string }>({
      query: (data) => posting('/communities', data),
      transformResponse: ({ data }: CreateReply) => data.documentId,
      invalidatesTags: ['GatheringPlacesOverview'],
    }),
    changeCommunitySettings: build.mutation<CommunitySettings, CommunitySettings>({
      query: (settings) => ({
        url: pathOf(settings.documentId),
        method: 'PUT',
        data: { data: changes(settings) },
      }),
      transformResponse: ({ data }: Reply) => data,
      invalidatesTags: ['GatheringPlacesSettings', 'GatheringPlacesOverview'],
    }),
  }),
});

export const {
  useCommunitySettingsQuery,
  useChangeCommunitySettingsMutation,
  useCreateCommunityMutation,
} = api;
