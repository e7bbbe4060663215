import { adminApi } from '@strapi/strapi/admin';
import { PLUGIN_ID } from './plugin-id';

/** Strapi's own data layer, with the tags by which a decision refreshes what it changed. */
export const gatheringPlacesApi = adminApi.enhanceEndpoints({
  addTagTypes: [
    'GatheringPlacesOverview',
    'GatheringPlacesModeration',
    'GatheringPlacesSafeguarding',
    'GatheringPlacesParticipation',
    'GatheringPlacesPeople',
    'GatheringPlacesSettings',
  ],
});

/** The address of one of the contracts' paths. */
export const at = (path: `/${string}`) => `/${PLUGIN_ID}${path}`;

/** What sends something to one of the contracts' paths. */
export const posting = (path: `/${string}`, data?: object) => ({
  url: at(path),
  method: 'POST' as const,
  ...(data === undefined ? {} : { data: { data } }),
});
