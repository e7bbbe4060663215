export const PLUGIN_ID = 'communities-of-practice';

/** Where the pages are, below the admin's root. */
export const PLUGIN_PATH = `plugins/${PLUGIN_ID}`;

/** The address of one of a manifest's pages. */
export const pagePath = (path: string) => `/${PLUGIN_PATH}/${path}`;

/** The address of a community's page, or of one of the pages that it has besides. */
export const communityPath = (documentId: string, page?: string) =>
  pagePath(['communities', encodeURIComponent(documentId), ...(page ? [page] : [])].join('/'));
