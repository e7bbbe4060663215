import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { orRefused, RefusedError } from '../../../core/refused-error';
import { inTransaction, lockRow } from '../../../persistence/transaction';
import { TABLE } from '../../../persistence/uids';
import { filesPerResource, incomingFolder, inspectFile, largestBytes } from '../../files';
import { putFile } from './resource-file.service';
import { filesOf } from './resource-files';

/** A file that the project's own code puts with a resource, as an import of an older website does. */
export interface FileByCode {
  /** The resource's documentId. */
  resource: string;
  name: string;
  bytes: Uint8Array;
  caption?: string;
}

/**
 * Looked into as what members send is. Who may is not asked, and nobody's budget is spent.
 * @returns its documentId.
 * @throws RefusedError why it is not taken; `not-found`; `too-many-files`.
 */
const add = async (
  strapi: Core.Strapi,
  { resource, name, bytes, caption }: FileByCode
): Promise<string> => {
  const own = path.join(incomingFolder(strapi), randomUUID());
  await mkdir(own, { recursive: true });
  try {
    const at = path.join(own, randomUUID());
    await writeFile(at, bytes, { mode: 0o600 });
    const received = { path: at, name, size: bytes.length };
    const file = await inspectFile(strapi, received, largestBytes(strapi));
    return await inTransaction(strapi, async (trx) => {
      await lockRow(trx, TABLE.resources, { document_id: resource });
      const row = await trx(TABLE.resources).where({ document_id: resource }).first('files');
      const has = filesOf(orRefused(row));
      if (has.length >= filesPerResource(strapi))
        throw new RefusedError({ code: 'too-many-files' });
      return putFile(strapi, { resourceKey: resource, caption: caption ?? null, file }, has);
    });
  } finally {
    await rm(own, { recursive: true, force: true });
  }
};

/** For the code of the project: `strapi.plugin('communities-of-practice').service('resource-files')`. */
export const filesByCode = ({ strapi }: { strapi: Core.Strapi }) => ({
  add: (file: FileByCode) => add(strapi, file),
});
