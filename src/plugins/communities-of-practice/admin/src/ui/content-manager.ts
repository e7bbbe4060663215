import { PLUGIN_ID } from './plugin-id';

type ContentType = 'contribution' | 'reply';

/** Addresses in Strapi's own Content Manager, below the admin's root. */
export const contentManager = {
  edit: (type: ContentType, documentId: string) =>
    `/content-manager/collection-types/plugin::${PLUGIN_ID}.${type}/${encodeURIComponent(documentId)}`,
};
