const needed = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`Set ${name}: this test looks at a running, seeded demo.`);
  return value;
};

export const baseUrl = needed('E2E_BASE_URL').replace(/\/$/, '');
export const adminEmail = needed('E2E_ADMIN_EMAIL');
export const password = needed('E2E_PASSWORD');

const PLUGIN = '/admin/plugins/communities-of-practice';

export const pages = {
  homepage: '/admin/',
  overview: `${PLUGIN}/communities`,
  community: (documentId: string) => `${PLUGIN}/communities/${documentId}`,
  conversations: (documentId: string) => `${PLUGIN}/communities/${documentId}/conversations`,
  repertoire: (documentId: string) => `${PLUGIN}/communities/${documentId}/repertoire`,
  health: (documentId: string) => `${PLUGIN}/communities/${documentId}/health`,
  people: (documentId: string) => `${PLUGIN}/communities/${documentId}/people`,
  communitySettings: (documentId: string) => `${PLUGIN}/communities/${documentId}/settings`,
  everybody: `${PLUGIN}/people`,
  moderation: `${PLUGIN}/desk`,
  safeguarding: `${PLUGIN}/safeguarding`,
  settings: '/admin/settings/communities-of-practice/participation',
};
