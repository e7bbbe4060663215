import type { Core } from '@strapi/strapi';
import type { ResourceFile } from '../../../../../shared/contracts';
import { orRefused } from '../../../core/refused-error';
import type { SentFile } from '../../../http/received-file';
import type { Change, Row } from '../../../persistence/kind';
import { toJson } from '../../../persistence/values';
import { keptFilesIn, pathOfFile, TYPES, type KeptFile } from '../../files';

/** The files of a resource, of its row by columns. */
export const filesOf = (row: Row | null): KeptFile[] => keptFilesIn(toJson(row?.files));

/** One of them. @throws RefusedError `not-found`. */
export const fileIn = (files: readonly KeptFile[], documentId: string): KeptFile =>
  orRefused(files.find((file) => file.documentId === documentId));

/** A file as it is sent. The caller has asked whether it may be. */
export const sentFile = (
  strapi: Core.Strapi,
  resourceKey: string,
  { documentId, name, type }: KeptFile
): SentFile => ({
  path: pathOfFile(strapi, resourceKey, documentId),
  name,
  type,
  tag: documentId,
  isShown: TYPES[type].isShown,
});

export const presentFile = (
  resourceKey: string,
  { documentId, name, size, type, caption, addedAt }: KeptFile
): ResourceFile => ({
  documentId,
  name,
  size,
  type,
  caption,
  address: `/resources/${resourceKey}/files/${documentId}`,
  addedAt,
});

type Rows = Pick<Change, 'before' | 'after'>;

const without = (files: readonly KeptFile[], others: readonly KeptFile[]): string[] => {
  const known = new Set(others.map(({ documentId }) => documentId));
  return files.map(({ documentId }) => documentId).filter((key) => !known.has(key));
};

/** The files that a change took away, by documentId. */
export const filesGone = ({ before, after }: Rows): string[] =>
  without(filesOf(before), filesOf(after));

/** What became of a resource's files while it stays, as its kind tells it. */
export const filesStory = ({ before, after }: Rows) => {
  if (!before || !after) return [];
  return [
    ...without(filesOf(after), filesOf(before)).map((file) => ({
      verb: 'resource.file-added' as const,
      became: { file },
    })),
    ...filesGone({ before, after }).map((file) => ({
      verb: 'resource.file-removed' as const,
      was: { file },
    })),
  ];
};
