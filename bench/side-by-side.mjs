import { countStatements, measureRound, roundFor, verify } from './measure.mjs';
import { sayWithTime } from './progress.mjs';
import { spread } from './statistics.mjs';
import { startKoa, startStrapi } from './world.mjs';

const WARM_UP_SECONDS = 1;
const STATEMENT_SAMPLES = 3;

/**
 * @typedef {object} Figures of one contender on one database
 * @property {string | null} why it was not measured
 * @property {number[]} rates good answers a second, by round
 * @property {{ median: number, min: number, max: number }} [rate]
 */

const unmeasured = (why) => ({ why, rates: [] });

/** Looks at each contender's answer and warms its server; one that does not answer is left out. */
const prepare = async (group, servers, comments, seconds) => {
  const ready = [];
  const left = {};
  for (const contender of group) {
    const server = servers[contender.server];
    const { world } = servers.strapi;
    if (contender.needsComments && !servers.strapi.hasComments) {
      left[contender.id] = unmeasured(`strapi-plugin-comments ${comments.why ?? 'is not loaded'}`);
      continue;
    }
    const { port } = server;
    const { status } = contender;
    try {
      const requests = await contender.requests(world, port);
      const { bytes, milliseconds } = await verify(port, contender, requests, world);
      const load = { port, requests, status, ...roundFor(milliseconds, seconds) };
      if (!load.isSlow) await measureRound({ ...load, seconds: WARM_UP_SECONDS });
      await servers.strapi.ask('quiet');
      const samples = load.isSlow ? 1 : STATEMENT_SAMPLES;
      const statements =
        contender.server === 'koa' ? 1 : await countStatements(server, requests, samples);
      ready.push({ contender, server, load, bytes, statements, rounds: [] });
    } catch (error) {
      sayWithTime(`  ${contender.title}: ${error.message}`);
      left[contender.id] = unmeasured(error.message);
    }
  }
  return { ready, left };
};

/** A round, with the processor time that its server's process took for each answer. */
const measureWithCpu = async ({ server, load }) => {
  const before = await server.ask('cpu');
  const round = await measureRound(load);
  const after = await server.ask('cpu');
  return { ...round, cpuMs: (after.milliseconds - before.milliseconds) / round.answers };
};

const summarise = ({ load, bytes, statements, rounds }) => ({
  why: null,
  connections: load.connections,
  bytes,
  statements,
  failed: rounds.reduce((sum, { failed }) => sum + failed, 0),
  rates: rounds.map(({ rate }) => rate),
  rate: spread(rounds.map(({ rate }) => rate)),
  cpuMs: spread(rounds.map(({ cpuMs }) => cpuMs)),
  p50: spread(rounds.map(({ p50 }) => p50)),
  p99: spread(rounds.map(({ p99 }) => p99)),
});

const runGroup = async (group, servers, comments, { rounds, roundSeconds }) => {
  const { ready, left } = await prepare(group, servers, comments, roundSeconds);
  for (let round = 1; round <= rounds; round += 1) {
    for (const one of ready) {
      one.rounds.push(await measureWithCpu(one));
      await servers.strapi.ask('quiet');
    }
    const rates = ready.map(
      ({ contender, rounds: all }) => `${contender.id} ${all.at(-1).rate.toPrecision(3)}`
    );
    sayWithTime(`  round ${round} of ${rounds}, requests a second: ${rates.join(', ')}`);
  }
  return { ...left, ...Object.fromEntries(ready.map((one) => [one.contender.id, summarise(one)])) };
};

/**
 * The contenders on one seeded database, one at a time, in turn within each round.
 * @param {{ groups: object[][], sizes: object }} options
 * @returns {Promise<Record<string, Figures>>} by contender
 */
export const compareSideBySide = async (seeded, comments, { groups, sizes }) => {
  if (groups.length === 0) return {};
  const strapi = await startStrapi(seeded);
  const koa = await startKoa(seeded);
  try {
    const figures = {};
    for (const group of groups) {
      Object.assign(figures, await runGroup(group, { strapi, koa }, comments, sizes));
    }
    return figures;
  } finally {
    await strapi.stop();
    await koa.stop();
  }
};
