import { PLUGIN_ID } from './plugin-id';

type ContentType = 'community' | 'membership' | 'contribution' | 'reply';

const collection = (type: ContentType) =>
  `/content-manager/collection-types/plugin::${PLUGIN_ID}.${type}`;

/** Addresses in Strapi's own Content Manager, below the admin's root. */
export const contentManager = {
  create: (type: ContentType) => `${collection(type)}/create`,
  edit: (type: ContentType, documentId: string) =>
    `${collection(type)}/${encodeURIComponent(documentId)}`,
  /** Requests to join; in one community, or in all of them. */
  requests: (community?: string) => {
    const filters = new URLSearchParams({ 'filters[$and][0][state][$eq]': 'requested' });
    if (community) filters.set('filters[$and][1][community][documentId][$eq]', community);
    return `${collection('membership')}?${filters}`;
  },
  memberships: (community: string) => {
    const filters = new URLSearchParams({
      'filters[$and][0][community][documentId][$eq]': community,
    });
    return `${collection('membership')}?${filters}`;
  },
};
