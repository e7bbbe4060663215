import { SCALED } from './contenders/index.mjs';
import { measureRound, verify } from './measure.mjs';
import { sayWithTime } from './progress.mjs';
import { pairedRatio, spread } from './statistics.mjs';
import { startStrapi } from './world.mjs';

const WARM_UP_SECONDS = 2;
/** One request at a time: how long one takes, not how many fit. */
const CONNECTIONS = 1;

const prepare = async (server) => {
  const all = SCALED.map((contender) => ({
    contender,
    requests: contender.requests(server.world),
    times: [],
  }));
  for (const { contender, requests } of all) {
    await verify(server.port, contender, requests, server.world);
    const { port } = server;
    await measureRound({ port, requests, seconds: WARM_UP_SECONDS, connections: CONNECTIONS });
  }
  return { server, all };
};

const runRound = async ({ server, all }, seconds) => {
  for (const one of all) {
    const { requests } = one;
    const round = { port: server.port, requests, seconds, connections: CONNECTIONS };
    one.times.push((await measureRound(round)).p50);
  }
};

/**
 * The feed's time at two sizes, each with a Strapi and a database of its own, in turn.
 * @param {object[]} seeded the smaller and the larger
 * @returns {Promise<Record<string, { small: object, large: object, ratio: object }>>} milliseconds
 */
export const compareSizes = async (seeded, { rounds, roundSeconds }) => {
  const servers = [];
  try {
    for (const one of seeded) servers.push(await startStrapi(one));
    const sides = [];
    for (const server of servers) sides.push(await prepare(server));
    for (let round = 1; round <= rounds; round += 1) {
      for (const side of sides) await runRound(side, roundSeconds);
      sayWithTime(`  round ${round} of ${rounds}`);
    }
    const [small, large] = sides;
    return Object.fromEntries(
      small.all.map(({ contender, times }, index) => {
        const larger = large.all[index].times;
        const figures = { small: spread(times), large: spread(larger) };
        return [contender.id, { ...figures, ratio: pairedRatio(larger, times) }];
      })
    );
  } finally {
    for (const server of servers) await server.stop();
  }
};
