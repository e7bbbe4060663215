import fs from 'node:fs';
import { keepFresh } from './freshness.mjs';
import { inRoot, PLUGIN } from './paths.mjs';
import { run, step } from './steps.mjs';

const PLUGIN_PLACES = [
  'admin',
  'client',
  'embed',
  'server',
  'shared',
  'scripts',
  'package.json',
].map((place) => `src/plugins/communities-of-practice/${place}`);
const APP_PLACES = ['config', 'database', 'src/api', 'src/index.ts', 'src/admin', 'tsconfig.json'];

const bin = (name) => inRoot('node_modules', '.bin', name);

/** Installs what the lock file names, when it is not there or the lock file is newer. */
export const installPackages = () =>
  step('Packages', async () => {
    const marker = inRoot('node_modules', '.package-lock.json');
    const lock = inRoot('package-lock.json');
    const isInstalled =
      fs.existsSync(marker) && fs.statSync(marker).mtimeMs >= fs.statSync(lock).mtimeMs;
    if (isInstalled) return 'up to date';
    // With what builds and tests it, whatever NODE_ENV says.
    await run(['npm', 'ci', '--include=dev', '--no-audit', '--no-fund'], { log: 'install' });
    return 'installed';
  });

export const buildPlugin = () =>
  step('The plugin', () =>
    keepFresh('plugin', {
      from: PLUGIN_PLACES,
      made: ['server/index.js', 'admin/index.js', 'embed/embed.js'].map(
        (file) => `src/plugins/communities-of-practice/dist/${file}`
      ),
      make: () => run(['npm', 'run', 'build'], { cwd: PLUGIN, log: 'plugin' }),
    })
  );

export const compileApp = () =>
  step('The app', () =>
    keepFresh('app', {
      from: APP_PLACES,
      made: ['dist/config/server.js', 'dist/database/seed/index.js'],
      make: () => run([bin('tsc'), '-p', 'tsconfig.json'], { log: 'app' }),
    })
  );

/** The admin panel, with the plugin's pages in it. It compiles the app as well. */
export const buildAdmin = (env) =>
  step('The admin panel', () =>
    keepFresh('admin', {
      from: [...APP_PLACES, ...PLUGIN_PLACES, 'package-lock.json'],
      made: ['dist/build/index.html'],
      make: () => run([bin('strapi'), 'build'], { env, log: 'admin' }),
    })
  );
