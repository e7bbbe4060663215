import { ADMIN_PAGES } from './contenders/admin.mjs';
import { measureRound, verify } from './measure.mjs';
import { sayWithTime } from './progress.mjs';
import { spread } from './statistics.mjs';
import { startStrapi } from './world.mjs';

const WARM_UP_SECONDS = 1;
/** An editor waits for one page at a time. */
const CONNECTIONS = 1;

const prepare = async ({ port, world }, contender) => {
  const requests = await contender.requests(world, port);
  await verify(port, contender, requests, world);
  const load = { port, requests, connections: CONNECTIONS };
  await measureRound({ ...load, seconds: WARM_UP_SECONDS });
  return { contender, load, rounds: [] };
};

/**
 * How long an editor waits for each page of the admin.
 * @returns {Promise<Record<string, { p50: object, p99: object, failed: number }>>} milliseconds
 */
export const measureAdminPages = async (seeded, { rounds, roundSeconds: seconds }) => {
  const server = await startStrapi(seeded);
  try {
    const pages = [];
    for (const contender of ADMIN_PAGES) pages.push(await prepare(server, contender));
    for (let round = 1; round <= rounds; round += 1) {
      for (const page of pages) page.rounds.push(await measureRound({ ...page.load, seconds }));
      sayWithTime(`  round ${round} of ${rounds}`);
    }
    return Object.fromEntries(
      pages.map(({ contender, rounds: all }) => [
        contender.id,
        {
          p50: spread(all.map(({ p50 }) => p50)),
          p99: spread(all.map(({ p99 }) => p99)),
          failed: all.reduce((sum, { failed }) => sum + failed, 0),
        },
      ])
    );
  } finally {
    await server.stop();
  }
};
