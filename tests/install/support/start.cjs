/** `strapi start` without its command line and the admin panel's pages: half the seconds, the same boot. */
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const appDir = process.cwd();

createStrapi({
  appDir,
  distDir: path.join(appDir, 'dist'),
  autoReload: false,
  serveAdminPanel: false,
})
  .start()
  .catch((error) => {
    console.error(error);
    process.exit(1);
  });
