import { mkdir, open, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { filesFolder } from './files.config';

/**
 * Where the bytes of files lie (ADR 34): each by its documentId, in a folder by that of what it belongs
 * to, outside of all that is served by an address.
 */

/** In the same file system as what is kept, so that a file is there whole or not at all. */
const INCOMING = 'incoming';

export const incomingFolder = (strapi: Core.Strapi): string =>
  path.join(filesFolder(strapi), INCOMING);

/** Both are documentIds: letters and digits, which lead nowhere else. */
export const pathOfFile = (strapi: Core.Strapi, owner: string, file: string): string =>
  path.join(filesFolder(strapi), owner, file);

/** What else lies in a folder that a project named is not ours to sweep. */
const isOurs = (name: string): boolean => /^[a-z0-9]{24}$/.test(name);

/** On the disk before this ends: what was answered must outlive the power. */
export const toDisk = async (at: string): Promise<void> => {
  const handle = await open(at, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const isThere = (at: string): Promise<boolean> =>
  stat(at).then(
    () => true,
    () => false
  );

/** Puts a file where it stays. Doing it twice, as a transaction that is tried again does, changes nothing. */
export const keepBytes = async (
  strapi: Core.Strapi,
  from: string,
  owner: string,
  file: string
): Promise<void> => {
  const to = pathOfFile(strapi, owner, file);
  await mkdir(path.dirname(to), { recursive: true });
  if (!(await isThere(to))) await rename(from, to);
};

export const deleteBytes = (strapi: Core.Strapi, owner: string, file: string): Promise<void> =>
  rm(pathOfFile(strapi, owner, file), { force: true });

const namesIn = async (folder: string): Promise<string[]> => {
  try {
    return await readdir(folder);
  } catch {
    // Nobody has put a file there yet, or it went meanwhile.
    return [];
  }
};

/** What files may belong to, by documentId: whatever has a folder. */
export const ownersOfBytes = async (strapi: Core.Strapi): Promise<string[]> =>
  (await namesIn(filesFolder(strapi))).filter(isOurs);

const isOlder = async (at: string, thanMs: number): Promise<boolean> => {
  const found = await stat(at).catch(() => null);
  return found !== null && found.mtimeMs < thanMs;
};

/**
 * Deletes what belongs to nothing: of one owner all but `named`, and its folder when that is empty.
 * @param before milliseconds; what came later may be about to be named.
 */
export const sweepOwner = async (
  strapi: Core.Strapi,
  owner: string,
  named: ReadonlySet<string>,
  before: number
): Promise<void> => {
  const folder = path.join(filesFolder(strapi), owner);
  for (const name of await namesIn(folder)) {
    const at = path.join(folder, name);
    if (isOurs(name) && !named.has(name) && (await isOlder(at, before)))
      await rm(at, { force: true });
  }
  // It stays while something is in it.
  await rmdir(folder).catch(() => undefined);
};

/** Deletes what came and was never handled: its process died. */
export const sweepIncoming = async (strapi: Core.Strapi, before: number): Promise<void> => {
  const folder = incomingFolder(strapi);
  for (const name of await namesIn(folder)) {
    const at = path.join(folder, name);
    if (await isOlder(at, before)) await rm(at, { recursive: true, force: true });
  }
};
