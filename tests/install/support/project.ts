import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { run, succeed, type Finished } from './command';

/** A Strapi project in a temporary folder. */
export interface Project {
  folder: string;
  /** How Node must find its modules. */
  nodeFlags: readonly string[];
  env: Readonly<Record<string, string>>;
  /** The Node that runs it; this process's without. */
  node?: string;
  /** What starts its server, as arguments for Node; `strapi start` without. */
  server?: readonly string[];
}

export const SECRETS = {
  APP_KEYS: 'first-test-key,second-test-key',
  ADMIN_JWT_SECRET: 'test-admin-secret',
  API_TOKEN_SALT: 'test-token-salt',
  TRANSFER_TOKEN_SALT: 'test-transfer-salt',
  JWT_SECRET: 'test-jwt-secret',
  ENCRYPTION_KEY: 'test-encryption-key',
};

/** As on a server, and talking to nobody. */
export const QUIET = {
  NODE_ENV: 'production',
  STRAPI_TELEMETRY_DISABLED: 'true',
  NO_COLOR: '1',
};

/** Starts a project without Strapi's command line; copied into its folder. */
export const SERVER = 'start.cjs';

export const makeFolder = (purpose: string): string =>
  fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), `gathering-places-${purpose}-`)));

export const removeFolder = (folder: string): void =>
  fs.rmSync(folder, { recursive: true, force: true });

/** Strapi's command line in this project, as arguments for Node. */
export const strapiArguments = (project: Project, args: readonly string[]): string[] => [
  ...project.nodeFlags,
  'node_modules/@strapi/strapi/bin/strapi.js',
  ...args,
];

export const serverArguments = (project: Project): string[] =>
  project.server ? [...project.nodeFlags, ...project.server] : strapiArguments(project, ['start']);

/** @throws Error with all its output unless the command ends well. */
export const strapi = (project: Project, ...args: string[]): Promise<string> =>
  succeed(process.execPath, strapiArguments(project, args), {
    cwd: project.folder,
    env: project.env,
  });

/** A command of Strapi's that may end as it likes. */
export const tryStrapi = (project: Project, ...args: string[]): Promise<Finished> =>
  run(process.execPath, strapiArguments(project, args), {
    cwd: project.folder,
    env: project.env,
    timeoutMs: 120_000,
  });

export const inProject = (project: Project, ...names: string[]): string =>
  path.join(project.folder, ...names);
