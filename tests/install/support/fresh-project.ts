import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../support/databases';
import { succeed } from './command';
import { makeFolder, QUIET, SECRETS, SERVER, type Project } from './project';

export const PLUGIN = 'strapi-plugin-communities-of-practice';

/** What a new Strapi project stands on, in the versions that this checkout is tested with. */
const STANDS_ON = [
  '@strapi/strapi',
  '@strapi/plugin-users-permissions',
  'better-sqlite3',
  'mysql2',
  'pg',
  'react',
  'react-dom',
  'react-router-dom',
  'styled-components',
];

const QUIET_NPM = ['--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'];

const readJson = (...names: string[]) => JSON.parse(fs.readFileSync(path.join(...names), 'utf8'));

const versionHere = (name: string): string =>
  readJson(ROOT, 'node_modules', name, 'package.json').version;

/** Packs the plugin as it is built. @returns the tarball's file name in the folder. */
export const packPlugin = async (folder: string): Promise<string> => {
  const plugin = path.join(ROOT, 'src/plugins/communities-of-practice');
  if (!fs.existsSync(path.join(plugin, 'dist/server/index.js'))) {
    throw new Error('Build the plugin first: what is packed is its dist.');
  }
  const answer = await succeed(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--loglevel=error', '--pack-destination', folder],
    { cwd: plugin }
  );
  return JSON.parse(answer)[0].filename;
};

const pluginsConfig = (more: string): string => `${more}module.exports = {
  'users-permissions': { config: { jwtSecret: '${SECRETS.JWT_SECRET}' } },
};
`;

/** What the README tells a project to put first. */
export const GUARD = `require.resolve('${PLUGIN}/strapi-server');\n`;

/** @param guard is {@link GUARD}, or nothing once the plugin is uninstalled. */
export const writePlugins = (folder: string, guard: string): void =>
  fs.writeFileSync(path.join(folder, 'config/plugins.js'), pluginsConfig(guard));

const DATABASE = `const path = require('node:path');

const server = (env) => ({
  host: env('DATABASE_HOST'),
  port: env.int('DATABASE_PORT'),
  database: env('DATABASE_NAME'),
  user: env('DATABASE_USERNAME'),
  password: env('DATABASE_PASSWORD'),
});

const connection = (env) => {
  const client = env('DATABASE_CLIENT');
  if (client === 'postgres') return { client, connection: server(env) };
  if (client === 'mysql') {
    return { client, connection: { ...server(env), charset: 'utf8mb4', timezone: 'Z' } };
  }
  const filename = path.join(__dirname, '..', env('DATABASE_FILENAME'));
  return { client, connection: { filename }, useNullAsDefault: true };
};
`;

/** @param settings of the database; Strapi's defaults without. */
export const writeDatabase = (folder: string, settings: object = {}): void =>
  fs.writeFileSync(
    path.join(folder, 'config/database.js'),
    `${DATABASE}
module.exports = ({ env }) => ({
  connection: connection(env),
  settings: ${JSON.stringify(settings)},
});
`
  );

const CONFIG = {
  'admin.js': `module.exports = {
  auth: { secret: '${SECRETS.ADMIN_JWT_SECRET}' },
  apiToken: { salt: '${SECRETS.API_TOKEN_SALT}' },
  transfer: { token: { salt: '${SECRETS.TRANSFER_TOKEN_SALT}' } },
};
`,
  'server.js': `module.exports = ({ env }) => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  app: { keys: ['first-test-key', 'second-test-key'] },
});
`,
  'middlewares.js': `module.exports = [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  'strapi::poweredBy',
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
`,
};

const writeProject = (folder: string, tarball: string): void => {
  const dependencies = Object.fromEntries(STANDS_ON.map((name) => [name, versionHere(name)]));
  const description = {
    name: 'a-church-website',
    version: '0.0.0',
    private: true,
    dependencies: { ...dependencies, [PLUGIN]: `file:${tarball}` },
    overrides: readJson(ROOT, 'package.json').overrides,
  };
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify(description, null, 2));
  for (const name of ['config', 'src', 'public/uploads', '.tmp']) {
    fs.mkdirSync(path.join(folder, name), { recursive: true });
  }
  for (const [name, text] of Object.entries(CONFIG)) {
    fs.writeFileSync(path.join(folder, 'config', name), text);
  }
  writePlugins(folder, GUARD);
  writeDatabase(folder, { forceMigration: false });
};

/** npm in the project's folder, whatever folder a runner above may have chosen. */
export const npm = ({ folder }: Pick<Project, 'folder'>, ...args: string[]): Promise<string> =>
  succeed('npm', ['--prefix', folder, ...args], { cwd: folder, timeoutMs: 420_000 });

/**
 * Install scripts do not run, for one reason: better-sqlite3 would compile itself for minutes. What
 * it compiled here, in the same version, is put in its place; no other package needs its script.
 */
const install = async (folder: string): Promise<void> => {
  await npm({ folder }, 'install', '--ignore-scripts', ...QUIET_NPM);
  const compiled = 'node_modules/better-sqlite3/build/Release/better_sqlite3.node';
  fs.mkdirSync(path.dirname(path.join(folder, compiled)), { recursive: true });
  fs.copyFileSync(path.join(ROOT, compiled), path.join(folder, compiled));
};

/** A new Strapi project with the plugin from its packed tarball, neither built nor on a database. */
export const installFresh = async (): Promise<Project> => {
  const folder = makeFolder('fresh');
  writeProject(folder, await packPlugin(folder));
  await install(folder);
  fs.copyFileSync(path.join(__dirname, SERVER), path.join(folder, SERVER));
  return { folder, nodeFlags: [], env: { ...QUIET } };
};

export const uninstallPlugin = async (project: Project): Promise<void> => {
  writePlugins(project.folder, '');
  await npm(project, 'uninstall', '--ignore-scripts', ...QUIET_NPM, PLUGIN);
};

interface Installed {
  name: string;
  version: string;
}

/** Every copy of these packages, wherever it is nested. */
export const installedCopies = async (
  project: Project,
  names: readonly string[]
): Promise<Installed[]> =>
  JSON.parse(await npm(project, 'query', names.map((name) => `[name="${name}"]`).join(', ')));
