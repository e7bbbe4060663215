import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../support/databases';
import { inProject, makeFolder, QUIET, SECRETS, SERVER, type Project } from './project';

export const PLUGIN = 'strapi-plugin-communities-of-practice';
const PLUGIN_SOURCE = path.join(ROOT, 'src/plugins/communities-of-practice');

/** Every module is a link to the checkout's, but the plugin, which is a copy and may be broken. */
const linkModules = (folder: string): void => {
  const from = path.join(ROOT, 'node_modules');
  const to = path.join(folder, 'node_modules');
  fs.mkdirSync(path.join(to, PLUGIN), { recursive: true });
  for (const name of fs.readdirSync(from)) {
    if (name !== PLUGIN && !name.startsWith('.')) {
      fs.symlinkSync(path.join(from, name), path.join(to, name));
    }
  }
};

const copyPlugin = (folder: string): void => {
  const to = path.join(folder, 'node_modules', PLUGIN);
  for (const name of ['package.json', 'dist']) {
    fs.rmSync(path.join(to, name), { recursive: true, force: true });
    fs.cpSync(path.join(PLUGIN_SOURCE, name), path.join(to, name), { recursive: true });
  }
};

/**
 * This app as it is built, in a folder of its own; choose its database with `onDatabase`. Node must keep to the links:
 * Strapi looks plugins up from where its own files are, and would else find the checkout's.
 */
export const copyApp = (purpose: string): Project => {
  const folder = makeFolder(purpose);
  for (const name of ['package.json', 'tsconfig.json', 'config', 'dist', 'src/index.ts']) {
    fs.cpSync(path.join(ROOT, name), path.join(folder, name), { recursive: true });
  }
  fs.mkdirSync(path.join(folder, 'public/uploads'), { recursive: true });
  fs.mkdirSync(path.join(folder, '.tmp'));
  fs.copyFileSync(path.join(__dirname, SERVER), path.join(folder, SERVER));
  linkModules(folder);
  copyPlugin(folder);
  return {
    folder,
    nodeFlags: ['--preserve-symlinks', '--preserve-symlinks-main'],
    env: { ...QUIET, ...SECRETS },
    server: [SERVER],
  };
};

/** Puts the server of an earlier release, as it was packed, in the place of the plugin's. */
export const installRelease = (project: Project, version: string): void => {
  const packed = path.join(__dirname, '../releases', version, 'server.tar.gz');
  execFileSync('tar', ['-xzf', packed, '-C', inProject(project, 'node_modules', PLUGIN)]);
};

/** Puts the plugin as it is built here in its place again. */
export const installBuilt = (project: Project): void => copyPlugin(project.folder);

/** Takes the plugin's built files away. @returns puts them back. */
export const hideBuiltFiles = (project: Project): (() => void) => {
  const built = inProject(project, 'node_modules', PLUGIN, 'dist');
  const hidden = `${built}-hidden`;
  fs.renameSync(built, hidden);
  return () => fs.renameSync(hidden, built);
};

/** Changes a built file of the app. @throws Error when there is nothing to change. */
export const rewrite = (
  project: Project,
  file: string,
  from: string | RegExp,
  to: string
): void => {
  const name = inProject(project, file);
  const before = fs.readFileSync(name, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`Nothing in ${file} matches ${String(from)}.`);
  fs.writeFileSync(name, after);
};
