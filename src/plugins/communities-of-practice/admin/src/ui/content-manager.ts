import { PLUGIN_ID } from './plugin-id';

/** The types that pages of ours lead into. */
export type EditedType = 'contribution' | 'reply' | 'resource' | 'faq' | 'visit';

/** Addresses in Strapi's own Content Manager, below the admin's root. */
export const contentManager = {
  edit: (type: EditedType, documentId: string) =>
    `/content-manager/collection-types/plugin::${PLUGIN_ID}.${type}/${encodeURIComponent(documentId)}`,
};
