export const PLUGIN_ID = 'communities-of-practice';

/** Where the pages are, below the admin's root. */
export const PLUGIN_PATH = `plugins/${PLUGIN_ID}`;
/** Where the settings page is, below the admin's `/settings`. */
export const SETTINGS_PATH = `${PLUGIN_ID}/participation`;

export const communityPath = (documentId: string) =>
  `/${PLUGIN_PATH}/communities/${encodeURIComponent(documentId)}`;
export const MODERATION_PATH = `/${PLUGIN_PATH}/to-review`;
export const SAFEGUARDING_PATH = `/${PLUGIN_PATH}/safeguarding`;
