import type { Core } from '@strapi/strapi';
import { now } from '../../../core/clock';
import { DAY, MINUTE, SECOND } from '../../../core/durations';
import type { Job } from '../../../persistence/jobs';
import { recall, remember } from '../../../persistence/remembered';
import { TABLE } from '../../../persistence/uids';
import { ownersOfBytes, sweepIncoming, sweepOwner } from '../../files';
import { filesOf } from './resource-files';

const SEEN = 'resources-seen-gone';
const AT_ONCE = 200;

/** The files that these resources name; nothing for a resource that is not there. */
const namedBy = async (strapi: Core.Strapi, keys: readonly string[]) => {
  const rows: { document_id: string; files: unknown }[] = await strapi.db
    .connection(TABLE.resources)
    .whereIn('document_id', keys)
    .select('document_id', 'files');
  return new Map(
    rows.map((row) => [
      row.document_id,
      new Set(filesOf({ files: row.files }).map(({ documentId }) => documentId)),
    ])
  );
};

/**
 * Deletes the bytes that nothing names: of a request whose transaction was undone, of a process that
 * died. A resource that is gone is believed gone when it was so the last time too: in the middle of a
 * restore the rows may come after the files.
 */
export const sweepFiles = async (strapi: Core.Strapi): Promise<void> => {
  const before = now().getTime() - 60 * MINUTE;
  const seenGone = new Set(await recall(strapi, SEEN));
  const owners = await ownersOfBytes(strapi);
  const gone: string[] = [];
  for (let at = 0; at < owners.length; at += AT_ONCE) {
    const some = owners.slice(at, at + AT_ONCE);
    const named = await namedBy(strapi, some);
    for (const owner of some) {
      const files = named.get(owner);
      if (files || seenGone.has(owner)) await sweepOwner(strapi, owner, files ?? new Set(), before);
      else gone.push(owner);
    }
  }
  await remember(strapi, SEEN, gone);
  await sweepIncoming(strapi, before);
};

export const sweepingFiles: Job = {
  name: 'resource-files.sweep',
  everySeconds: DAY / SECOND,
  run: sweepFiles,
};
