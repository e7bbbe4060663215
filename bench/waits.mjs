import { measureRound, verify } from './measure.mjs';
import { sayWithTime } from './progress.mjs';
import { spread } from './statistics.mjs';

const WARM_UP_SECONDS = 1;
/** Somebody waits for one answer at a time. */
const CONNECTIONS = 1;

const prepare = async ({ port, world }, contender) => {
  const requests = await contender.requests(world, port);
  await verify(port, contender, requests, world);
  const load = { port, requests, connections: CONNECTIONS };
  await measureRound({ ...load, seconds: WARM_UP_SECONDS });
  return { contender, load, rounds: [] };
};

/**
 * How long one waits for each of these answers.
 * @returns {Promise<Record<string, { p50: object, p95: object, p99: object, failed: number }>>}
 *   milliseconds
 */
export const measureWaits = async (server, contenders, { rounds, roundSeconds: seconds }) => {
  const waits = [];
  for (const contender of contenders) waits.push(await prepare(server, contender));
  for (let round = 1; round <= rounds; round += 1) {
    for (const one of waits) one.rounds.push(await measureRound({ ...one.load, seconds }));
    sayWithTime(`  round ${round} of ${rounds}`);
  }
  return Object.fromEntries(
    waits.map(({ contender, rounds: all }) => [
      contender.id,
      {
        p50: spread(all.map(({ p50 }) => p50)),
        p95: spread(all.map(({ p95 }) => p95)),
        p99: spread(all.map(({ p99 }) => p99)),
        failed: all.reduce((sum, { failed }) => sum + failed, 0),
      },
    ])
  );
};
