import { createRequire } from 'node:module';
import { inRoot, ROOT } from './paths.mjs';

const require = createRequire(import.meta.url);

/** The app, loaded but not listening yet. */
export const loadApp = async () => {
  const { createStrapi } = require('@strapi/strapi');
  const app = createStrapi({ appDir: ROOT, distDir: inRoot('dist'), autoReload: false });
  for (const transport of app.log.transports) transport.level = 'error';
  return app.load();
};

const bar = (done, of) => {
  const width = 30;
  const filled = Math.round((done / of) * width);
  return `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done} of ${of}`;
};

/** Writes the demo's world, showing how far it has come. @returns {Promise<string>} a word on it. */
export const seed = async (app, logins) => {
  const { seedDemo } = require(inRoot('dist/database/seed'));
  const isTerminal = process.stdout.isTTY;
  const wrote = await seedDemo(app, logins, (done, of) => {
    if (isTerminal) process.stdout.write(`\r    ${bar(done, of)}${done === of ? '\n' : ''}`);
    else if (done === of || done % 250 === 0) process.stdout.write(`    ${done} of ${of}\n`);
  });
  return wrote ? 'written' : 'there already';
};
