import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Person } from '../../../core/actor';
import { now } from '../../../core/clock';
import { refuseIf } from '../../../core/refused-error';
import type { ReadyFile } from '../../../http/received-file';
import { documents } from '../../../persistence/documents';
import { spendAct } from '../../../persistence/spent-acts';
import { inTransaction } from '../../../persistence/transaction';
import { RESOURCE } from '../../../persistence/uids';
import { filesPerResource, keepBytes, MEGABYTE, type KeptFile } from '../../files';
import { refuseAddingFile, refuseRemovingFile } from '../domain/resource-policy';
import {
  findReadableResource,
  lockResource,
  lockResourceToWithdraw,
  resourceFacts,
} from './readable-resource';
import { fileIn, filesOf } from './resource-files';
import type { ResourceRow } from './resource.queries';

export interface NewFile {
  resourceKey: string;
  caption: string | null;
  file: ReadyFile;
}

const roomIn = (strapi: Core.Strapi, row: ResourceRow) => ({
  has: filesOf({ files: row.files }).length,
  max: filesPerResource(strapi),
});

/** @throws RefusedError why this person may not put a file with it. */
export const admitFile = async (
  strapi: Core.Strapi,
  person: Person,
  resourceKey: string
): Promise<void> => {
  const row = await findReadableResource(strapi.db.connection, resourceKey, person.key);
  refuseIf(refuseAddingFile(resourceFacts(row, person.key), roomIn(strapi, row)));
};

/**
 * Puts a file with a resource that is locked. The caller has asked whether it may be.
 * @param has what it has already.
 * @returns its documentId.
 */
export const putFile = async (
  strapi: Core.Strapi,
  { resourceKey, caption, file: { path, ...file } }: NewFile,
  has: readonly KeptFile[]
): Promise<string> => {
  const kept: KeptFile = { ...file, caption, addedAt: now().toISOString() };
  await documents(strapi, RESOURCE).update({
    documentId: resourceKey,
    data: { files: [...has, kept] },
  });
  // Before the commit: a row never names what is not there. What no row names is swept.
  await keepBytes(strapi, path, resourceKey, file.documentId);
  return file.documentId;
};

/** Puts a file with one's own resource. @returns its documentId. */
export const addFile = (strapi: Core.Strapi, person: Person, added: NewFile): Promise<string> =>
  inTransaction(strapi, async (trx) => {
    const row = await lockResource(trx, added.resourceKey, person.key);
    refuseIf(refuseAddingFile(resourceFacts(row, person.key), roomIn(strapi, row)));
    const units = Math.ceil(added.file.size / MEGABYTE);
    await spendAct(strapi, trx, person, 'file-megabytes', { units, code: 'too-many-today' });
    return putFile(strapi, added, filesOf({ files: row.files }));
  });

/** Takes a file away from one's own resource; its bytes go with the commit. */
export const removeFile = (
  strapi: Core.Strapi,
  person: Person,
  resourceKey: string,
  documentId: string
): Promise<Date> =>
  inTransaction(strapi, async (trx) => {
    const row = await lockResourceToWithdraw(trx, resourceKey, person.key);
    refuseIf(refuseRemovingFile(person.key, resourceFacts(row, person.key)));
    const files = filesOf({ files: row.files });
    const gone = fileIn(files, documentId);
    await documents(strapi, RESOURCE).update({
      documentId: resourceKey,
      data: { files: files.filter((file) => file !== gone) },
    });
    return now();
  });

/** One file of a resource. @throws RefusedError `not-found` for who may not read the resource. */
export const findFile = async (
  db: Knex,
  personKey: string | null,
  resourceKey: string,
  documentId: string
): Promise<KeptFile> => {
  const row = await findReadableResource(db, resourceKey, personKey);
  return fileIn(filesOf({ files: row.files }), documentId);
};
