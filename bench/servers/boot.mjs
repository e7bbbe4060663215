import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { APP } from '../paths.mjs';

const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

/** The bench's Strapi, loaded, not yet listening. */
export const bootStrapi = () => {
  fs.mkdirSync(path.join(APP, 'public', 'uploads'), { recursive: true });
  return createStrapi({
    appDir: APP,
    distDir: APP,
    autoReload: false,
    serveAdminPanel: false,
  }).load();
};
