import { ADMIN_PAGES } from './contenders/admin.mjs';
import { measureWaits } from './waits.mjs';
import { startStrapi } from './world.mjs';

/** How long an editor waits for each page of the admin, as {@link measureWaits} says it. */
export const measureAdminPages = async (seeded, sizes) => {
  const server = await startStrapi(seeded);
  try {
    return await measureWaits(server, ADMIN_PAGES, sizes);
  } finally {
    await server.stop();
  }
};
