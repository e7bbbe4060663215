import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';

const SKIPPED = new Set(['node_modules', 'dist', 'build', '.tmp', '.cache', 'generated']);

/** @returns {string[]} the files at and below a path, sorted. */
const filesBelow = (place) => {
  if (!fs.existsSync(place)) return [];
  if (!fs.statSync(place).isDirectory()) return [place];
  return fs
    .readdirSync(place)
    .filter((name) => !SKIPPED.has(name))
    .sort()
    .flatMap((name) => filesBelow(path.join(place, name)));
};

/** @param {string[]} places files or folders, from the root of the repository. */
const fingerprint = (places) => {
  const hash = createHash('sha256');
  for (const file of places.flatMap((place) => filesBelow(inRoot(place)))) {
    if (/\.test\.tsx?$/.test(file)) continue;
    hash.update(path.relative(inRoot(), file)).update(fs.readFileSync(file));
  }
  return hash.digest('hex');
};

/**
 * Makes something again only when what it is made of has changed, or it is not there.
 * @param {string} name of the stamp.
 * @param {{ from: string[], made: string[], make: () => Promise<void> }} what
 * @returns {Promise<string>} a word on what was done.
 */
export const keepFresh = async (name, { from, made, make }) => {
  const stamp = inRoot('.tmp', 'stamps', name);
  const present = fingerprint(from);
  const known = fs.existsSync(stamp) ? fs.readFileSync(stamp, 'utf8') : '';
  if (known === present && made.every((file) => fs.existsSync(inRoot(file)))) return 'up to date';
  // What is half made when it is interrupted must not pass for made.
  fs.rmSync(stamp, { force: true });
  await make();
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, present);
  return 'made';
};
