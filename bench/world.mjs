import { benchDatabase } from './databases.mjs';
import { startChild } from './processes.mjs';
import { sayWithTime } from './progress.mjs';
import { keyOf } from './seed/dialects.mjs';
import { COMMUNITIES } from './seed/shape.mjs';

const PEOPLE = 40;

/** What makes the bench's app boot as this seed needs it. */
const appEnv = ({ database, size }) => ({
  ...database.env,
  BENCH_COMMENTS: String(size.hasComments),
  BENCH_PLUGIN: size.plugin,
  BENCH_COMMUNITIES: String(size.communities ?? COMMUNITIES),
});

/**
 * A database of its own, filled.
 * @param {'sqlite' | 'postgres'} kind
 * @param {{ contributions: number, members: number, hasReplies: boolean, hasContenders: boolean,
 *   hasComments: boolean, plugin: string, communities?: number, openConcerns?: number,
 *   listed?: number, family?: number }} size
 */
export const seedDatabase = async (kind, size) => {
  const database = benchDatabase(kind, size.contributions);
  sayWithTime(`${kind}: seeding ${size.contributions} contributions`);
  const startedAt = Date.now();
  await database.create();
  const env = { ...appEnv({ database, size }), BENCH_SIZE: JSON.stringify(size) };
  const child = startChild('seed/child.mjs', env, (message) => {
    if (message.kind === 'progress') sayWithTime(`  ${kind}: ${message.text}`);
  });
  await child.finish();
  const seededSeconds = Math.round((Date.now() - startedAt) / 1000);
  const mebibytes = Math.round((await database.bytes()) / 2 ** 20);
  sayWithTime(`${kind}: seeded in ${seededSeconds} s, ${mebibytes} MiB`);
  return { database, size, seededSeconds, mebibytes };
};

/** Strapi on a seeded database, and what the contenders know of both. */
export const startStrapi = async (seeded) => {
  const { size } = seeded;
  const child = startChild('servers/strapi.mjs', appEnv(seeded));
  const { port, hasComments } = await child.next('ready');
  const { people } = await child.ask('sign-in', {
    numbers: Array.from({ length: PEOPLE }, (_, number) => number),
  });
  const { token: editorToken } = await child.ask('sign-in-editor');
  const communities = Array.from({ length: COMMUNITIES }, (_, number) => keyOf('g', number));
  return {
    ...child,
    port,
    hasComments,
    world: { ...size, communities, people, editorToken },
  };
};

/** The floor's server on the same database. */
export const startKoa = async ({ database }) => {
  const child = startChild('servers/koa.mjs', { BENCH_KNEX: JSON.stringify(database.knex) });
  const { port } = await child.next('ready');
  return { ...child, port };
};
