import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { APP } from './paths.mjs';

export const COMMENTS = { name: 'strapi-plugin-comments', version: '3.2.4' };

const run = promisify(execFile);
const require = createRequire(path.join(APP, 'package.json'));

const installedVersion = () => {
  try {
    return require(`${COMMENTS.name}/package.json`).version;
  } catch {
    return null; // Not installed yet.
  }
};

/**
 * Installs strapi-plugin-comments beside the bench's app and nowhere else: its peer range names an
 * SDK older than the project's. Its server part asks for nothing of Strapi's by name, so the one
 * copy of Strapi is the project's.
 * @returns {Promise<{ isThere: boolean, why: string | null }>}
 */
export const ensureComments = async () => {
  if (installedVersion() === COMMENTS.version) return { isThere: true, why: null };
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const flags = ['--no-save', '--no-package-lock', '--legacy-peer-deps', '--ignore-scripts'];
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  try {
    await run(npm, ['install', ...flags, ...quiet, `${COMMENTS.name}@${COMMENTS.version}`], {
      cwd: APP,
      timeout: 180_000,
    });
  } catch (error) {
    return { isThere: false, why: `could not be installed: ${error.message.split('\n')[0]}` };
  }
  return installedVersion() === COMMENTS.version
    ? { isThere: true, why: null }
    : { isThere: false, why: 'is not there after its installation' };
};
