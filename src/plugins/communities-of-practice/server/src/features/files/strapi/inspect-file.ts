import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { FileType, RefusalCode } from '../../../../../shared/contracts';
import { newDocumentId } from '../../../core/ids';
import { RefusedError } from '../../../core/refused-error';
import type { ReadyFile, ReceivedFile } from '../../../http/received-file';
import { beginsAs, TYPES } from '../domain/file-types';
import { judgePacked } from '../domain/packed-document';
import { createPdfCheck } from '../domain/pdf-marks';
import { createTextCheck } from '../domain/plain-text';
import { endingOf, shownName } from '../domain/shown-name';
import { cleanPicture } from './clean-picture';
import { toDisk } from './file-store';
import { refuseByProject } from './project-policy';
import { readPacked } from './read-packed';

const refused = (code: RefusalCode) => new RefusedError({ code });

const firstBytes = async (at: string): Promise<Uint8Array> => {
  const handle = await open(at, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
};

const checkText = async ({ path, name }: ReceivedFile): Promise<FileType> => {
  const ending = endingOf(name);
  // Programs are text, too: here its name has to say that it is for reading.
  if (!TYPES['text/plain'].endings.includes(ending)) throw refused('file-not-taken');
  const check = createTextCheck(ending);
  for await (const piece of createReadStream(path)) {
    const code = check.piece(piece);
    if (code) throw refused(code);
  }
  const code = check.end();
  if (code) throw refused(code);
  return 'text/plain';
};

const checkPdf = async ({ path }: ReceivedFile): Promise<FileType> => {
  const check = createPdfCheck();
  for await (const piece of createReadStream(path)) check.piece(piece);
  const { isWhole, isUnsafe } = check.end();
  if (isUnsafe) throw refused('file-unsafe');
  if (!isWhole) throw refused('file-damaged');
  return 'application/pdf';
};

const checkPacked = async ({ path, size }: ReceivedFile): Promise<FileType> => {
  const document = await readPacked(path, size).catch(() => {
    throw refused('file-damaged');
  });
  const judged = judgePacked(document);
  if ('refused' in judged) throw refused(judged.refused);
  return judged.type;
};

const typeOf = async (file: ReceivedFile): Promise<FileType> => {
  const begins = beginsAs(await firstBytes(file.path));
  switch (begins) {
    case 'text':
      return checkText(file);
    case 'office':
      return checkPacked(file);
    case 'application/pdf':
      return checkPdf(file);
    default:
      return begins;
  }
};

/**
 * Looks into a file: what it is, by what is in it alone, and whether it is taken. A picture is drawn
 * anew. In constant memory but for a picture's pixels.
 * @throws RefusedError `file-not-taken`, `file-damaged`, `file-unsafe`, `file-too-large`.
 */
export const inspectFile = async (
  strapi: Core.Strapi,
  received: ReceivedFile,
  maxBytes: number
): Promise<ReadyFile> => {
  if (received.size === 0) throw refused('file-damaged');
  const type = await typeOf(received);
  refuseByProject(strapi, type, received.size);
  const isPicture = TYPES[type].family === 'picture';
  const path = isPicture ? `${received.path}-drawn` : received.path;
  const size = isPicture ? await cleanPicture(received.path, path, type) : received.size;
  // Drawn anew it may be larger than it came.
  if (size > maxBytes) throw refused('file-too-large');
  await toDisk(path);
  return { documentId: newDocumentId(), path, name: shownName(received.name, type), size, type };
};
