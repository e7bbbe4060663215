import { WAITS } from './contenders/index.mjs';
import { measureFiles } from './files.mjs';
import { measureLastPlace } from './last-place.mjs';
import { sayWithTime } from './progress.mjs';
import { measureWaits } from './waits.mjs';
import { startStrapi } from './world.mjs';

/** What is measured with one Strapi, beside no other contender. */
const PARTS = {
  waits: (server, sizes) => measureWaits(server, WAITS, sizes),
  'last-place': measureLastPlace,
  files: measureFiles,
};

export const PART_IDS = Object.keys(PARTS);

/**
 * Waiting for one answer, many at once for one place, and large files, on a seeded database.
 * @param {{ parts: string[], sizes: object }} options
 * @returns {Promise<Record<string, object>>} by part; in `why`, by part, what kept it from being measured
 */
export const measureUse = async (seeded, { parts, sizes }) => {
  if (parts.length === 0) return { why: {} };
  const server = await startStrapi(seeded);
  try {
    const measured = {};
    const why = {};
    for (const part of parts) {
      sayWithTime(`${seeded.database.kind}: ${part}`);
      try {
        measured[part] = await PARTS[part](server, sizes);
      } catch (error) {
        // What was measured before it stays; the table says why this was not.
        sayWithTime(`  ${part}: ${error.message}`);
        why[part] = error.message;
      }
      await server.ask('quiet');
    }
    return { ...measured, why };
  } finally {
    await server.stop();
  }
};

/** Whether every request was answered, and every last place went to one. */
export const isUseWhole = ({ waits = {}, 'last-place': place, why }) =>
  Object.keys(why).length === 0 &&
  Object.values(waits).every(({ failed }) => failed === 0) &&
  (place === undefined || place.oneWinner === place.tries);
