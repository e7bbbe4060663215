/** For the demo on one's own machine alone: everybody can read it here. */
export const DEMO_LOGINS = { adminEmail: 'editor@example.org', password: 'Gathering-2026' };
