import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { GROUPS } from './contenders/index.mjs';
import { PLUGIN } from './paths.mjs';
import { PART_IDS } from './use.mjs';

/**
 * @typedef {object} Sizes
 * @property {number} contributions of the side-by-side comparison; a multiple of 200
 * @property {number} members; of a community, more than take its visit's last place at once
 * @property {number} listed resources, and as many FAQs and visits; a multiple of 200
 * @property {number} family resources that come from one
 * @property {{ communities: number, openConcerns: number }} admin what its pages are measured with;
 *   ten times `communities` must divide `contributions`
 * @property {[number, number]} scale contributions at which the feed's time is compared
 * @property {number} rounds
 * @property {number} roundSeconds
 */

/** @type {Sizes} */
const FULL = {
  contributions: 100_000,
  members: 5_000,
  listed: 20_000,
  family: 10_000,
  admin: { communities: 200, openConcerns: 429 },
  scale: [10_000, 1_000_000],
  rounds: 5,
  roundSeconds: 4,
};

/** @type {Sizes} Shows that everything runs; its figures say nothing. */
const QUICK = {
  contributions: 2_000,
  members: 600,
  listed: 1_000,
  family: 1_000,
  admin: { communities: 40, openConcerns: 60 },
  scale: [1_000, 4_000],
  rounds: 2,
  roundSeconds: 1,
};

const USAGE = `npm run bench -- [options]
  --quick                       small sizes and short rounds: does everything run?
  --database sqlite|postgres    one database only
  --json FILE                   writes the figures as JSON too
  --rounds N                    rounds of each contender
  --seconds N                   seconds of one round
  --skip-scale                  leaves out the comparison of two sizes
  --only ID[,ID]                those contenders alone, each with all that it is measured in turn with;
                                or waits, last-place, files
  --plugin FOLDER               another build of the plugin than the project's own
  --keep                        keeps the seeded databases`;

const DATABASES = ['sqlite', 'postgres'];

const wholeNumber = (name, given, byDefault) => {
  if (given === undefined) return byDefault;
  const number = Number(given);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new Error(`--${name} takes a whole number, not "${given}".\n${USAGE}`);
};

/**
 * The groups that the named contenders are measured in, and the named parts; all of them when none is
 * named. @throws Error for an id of none.
 */
const chosen = (given) => {
  if (given === undefined) return { groups: GROUPS, parts: PART_IDS };
  const ids = given.split(',');
  const known = [...GROUPS.flat().map(({ id }) => id), ...PART_IDS];
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw new Error(`--only takes ${known.join(', ')}, not "${unknown}".\n${USAGE}`);
  }
  return {
    groups: GROUPS.filter((group) => group.some(({ id }) => ids.includes(id))),
    parts: PART_IDS.filter((id) => ids.includes(id)),
  };
};

/** @throws Error when nothing is built there: Strapi would leave the plugin out without a word. */
const pluginFolder = (given) => {
  const folder = given ? path.resolve(given) : PLUGIN;
  if (fs.existsSync(path.join(folder, 'dist', 'server', 'index.js'))) return folder;
  throw new Error(`The plugin is not built in ${folder}: npm run build there first.`);
};

/** What was asked for on the command line. @throws Error with the usage. */
export const readOptions = (args) => {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      database: { type: 'string' },
      json: { type: 'string' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      'skip-scale': { type: 'boolean', default: false },
      only: { type: 'string' },
      keep: { type: 'boolean', default: false },
      plugin: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return { help: USAGE };
  if (values.database && !DATABASES.includes(values.database)) {
    throw new Error(`--database takes sqlite or postgres, not "${values.database}".\n${USAGE}`);
  }
  const sizes = values.quick ? QUICK : FULL;
  const isAll = values.only === undefined;
  return {
    isQuick: values.quick,
    databases: values.database ? [values.database] : DATABASES,
    json: values.json ?? null,
    ...chosen(values.only),
    hasAdmin: isAll,
    hasScale: isAll && !values['skip-scale'],
    keep: values.keep,
    plugin: pluginFolder(values.plugin),
    sizes: {
      ...sizes,
      rounds: wholeNumber('rounds', values.rounds, sizes.rounds),
      roundSeconds: wholeNumber('seconds', values.seconds, sizes.roundSeconds),
    },
  };
};
