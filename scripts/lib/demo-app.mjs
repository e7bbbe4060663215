import { createRequire } from 'node:module';
import { inRoot, ROOT } from './paths.mjs';

const require = createRequire(import.meta.url);

const load = async ({ serveAdminPanel }) => {
  const { createStrapi } = require('@strapi/strapi');
  const app = createStrapi({
    appDir: ROOT,
    distDir: inRoot('dist'),
    autoReload: false,
    serveAdminPanel,
  });
  for (const transport of app.log.transports) transport.level = 'error';
  return app;
};

const bar = (done, of) => {
  const width = 30;
  const filled = Math.round((done / of) * width);
  return `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done} of ${of}`;
};

/** Writes the demo's world, showing how far it has come. @returns {Promise<string>} a word on it. */
export const seed = async (logins) => {
  const app = await load({ serveAdminPanel: false });
  try {
    await app.load();
    const { seedDemo } = require(inRoot('dist/database/seed'));
    const isTerminal = process.stdout.isTTY;
    const wrote = await seedDemo(app, logins, (done, of) => {
      if (isTerminal) process.stdout.write(`\r    ${bar(done, of)}${done === of ? '\n' : ''}`);
      else if (done === of || done % 250 === 0) process.stdout.write(`    ${done} of ${of}\n`);
    });
    return wrote ? 'written' : 'there already';
  } finally {
    await app.destroy();
  }
};

/** Starts the app and answers once it listens. */
export const start = async () => {
  const app = await load({ serveAdminPanel: true });
  await app.start();
  return app;
};
