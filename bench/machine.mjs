import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { databaseVersion } from './databases.mjs';
import { PLUGIN } from './paths.mjs';

const require = createRequire(import.meta.url);
const versionOf = (name) => require(`${name}/package.json`).version;

const newestIn = (folder) =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.ts$/.test(entry.name))
    .map((entry) => fs.statSync(path.join(entry.parentPath ?? entry.path, entry.name)).mtimeMs)
    .reduce((newest, time) => Math.max(newest, time), 0);

/** Whether the project's source is newer than the build that is measured. */
const isBuiltOfOldSource = (folder) => {
  const built = fs.statSync(path.join(folder, 'dist', 'server', 'index.js')).mtimeMs;
  return ['server', 'shared'].some((side) => newestIn(path.join(PLUGIN, side)) > built);
};

/**
 * What the figures were measured on.
 * @param {{ databases: string[], plugin: string }} options
 */
export const describeMachine = async ({ databases, plugin }) => {
  const [cpu] = os.cpus();
  return {
    cpu: cpu?.model.trim() ?? 'unknown',
    cores: os.cpus().length,
    memoryGiB: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    node: process.version,
    databases: await Promise.all(databases.map(databaseVersion)),
    strapi: versionOf('@strapi/strapi'),
    koa: versionOf('koa'),
    knex: versionOf('knex'),
    autocannon: versionOf('autocannon'),
    loadBefore: os.loadavg().map((load) => Number(load.toFixed(2))),
    measuredAt: new Date().toISOString(),
    isBuiltOfOldSource: isBuiltOfOldSource(plugin),
  };
};
