/** `strapi start` without its command line and the admin panel's pages: half the seconds, the same boot. */
const fs = require('node:fs');
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const appDir = process.cwd();
/** As Strapi's command line decides it: what is written in TypeScript is run as it was built. */
const isTypeScript = fs.existsSync(path.join(appDir, 'tsconfig.json'));

createStrapi({
  appDir,
  distDir: isTypeScript ? path.join(appDir, 'dist') : appDir,
  autoReload: false,
  serveAdminPanel: false,
})
  .start()
  .catch((error) => {
    console.error(error);
    process.exit(1);
  });
