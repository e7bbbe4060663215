import fs from 'node:fs';
import path from 'node:path';
import { measureAdminPages } from './admin-pages.mjs';
import { COMMENTS, ensureComments } from './comments-plugin.mjs';
import { judge } from './goals.mjs';
import { describeMachine } from './machine.mjs';
import { readOptions } from './options.mjs';
import { say, sayWithTime } from './progress.mjs';
import { compareSizes } from './scale.mjs';
import { compareSideBySide } from './side-by-side.mjs';
import { drawTable } from './table.mjs';
import { isUseWhole, measureUse } from './use.mjs';
import { seedDatabase } from './world.mjs';

const drop = async (seeded, { keep }) => {
  if (keep) return;
  for (const { database } of seeded) await database.drop();
};

const compareContenders = async (kind, options, comments) => {
  const { contributions, members, listed, family } = options.sizes;
  const seeded = await seedDatabase(kind, {
    contributions,
    members,
    listed,
    family,
    hasReplies: true,
    hasContenders: true,
    hasComments: comments.isThere,
    plugin: options.plugin,
  });
  try {
    const figures = await compareSideBySide(seeded, comments, options);
    const use = await measureUse(seeded, options);
    return { figures, use, seededSeconds: seeded.seededSeconds, mebibytes: seeded.mebibytes };
  } finally {
    await drop([seeded], options);
  }
};

/** The feed joins no replies, so neither size has any. */
const compareScale = async (kind, options) => {
  const { scale, members } = options.sizes;
  const seeded = [];
  try {
    for (const contributions of scale) {
      const left = { hasReplies: false, hasContenders: false, hasComments: false };
      seeded.push(
        await seedDatabase(kind, { contributions, members, ...left, plugin: options.plugin })
      );
    }
    sayWithTime(`${kind}: the feed's time at both sizes`);
    return await compareSizes(seeded, options.sizes);
  } finally {
    await drop(seeded, options);
  }
};

/** As many contributions as the contenders', in 200 communities, with reports to decide on. */
const measureAdmin = async (kind, options) => {
  const { contributions, members, admin } = options.sizes;
  const left = { hasReplies: true, hasContenders: false, hasComments: false };
  const seeded = await seedDatabase(kind, {
    contributions,
    members,
    ...left,
    ...admin,
    plugin: options.plugin,
  });
  try {
    sayWithTime(`${kind}: the admin's pages`);
    return await measureAdminPages(seeded, options.sizes);
  } finally {
    await drop([seeded], options);
  }
};

const measureOn = async (kind, version, options, comments) => {
  const compared = await compareContenders(kind, options, comments);
  const admin = options.hasAdmin ? await measureAdmin(kind, options) : null;
  const scale = options.hasScale ? await compareScale(kind, options) : null;
  const [small, large] = options.sizes.scale;
  const result = { kind, version, ...compared, admin, scale, scaleSizes: { small, large } };
  return { ...result, goals: judge(result, options.sizes) };
};

const writeJson = (file, report) => {
  fs.mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  fs.writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  say(`Figures in ${file}.`);
};

/**
 * Whether everything that could be measured was, and every request was answered. Without a registry
 * strapi-plugin-comments cannot be: the table says so.
 */
const isWhole = (results, comments) =>
  results.every(
    ({ figures, use, admin }) =>
      isUseWhole(use) &&
      Object.values(admin ?? {}).every(({ failed }) => failed === 0) &&
      Object.entries(figures).every(
        ([id, { why, failed }]) => (!why && !failed) || (id === 'comments' && !comments.isThere)
      )
  );

const options = readOptions(process.argv.slice(2));
if (options.help) {
  console.log(options.help);
} else {
  const { sizes, isQuick, groups } = options;
  const machine = await describeMachine(options);
  const comments = { ...COMMENTS, ...(await ensureComments()) };
  const results = [];
  for (const [index, kind] of options.databases.entries()) {
    results.push(await measureOn(kind, machine.databases[index], options, comments));
  }
  const report = { machine, sizes, isQuick, comments, results };
  console.log(drawTable({ ...report, contenders: groups.flat() }));
  if (options.json) writeJson(options.json, report);
  if (!isWhole(results, comments)) process.exitCode = 1;
}
