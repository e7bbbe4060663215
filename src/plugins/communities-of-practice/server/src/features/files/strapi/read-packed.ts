import { promisify } from 'node:util';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import type { PackedDocument, PackedEntry } from '../domain/packed-document';

/** A directory of more is no document's. */
const ENTRIES_READ = 6_000;
/** The longest name of a type. */
const TYPE_MAX = 100;

const openArchive = promisify<string, yauzl.Options, ZipFile>(yauzl.open);

const described = (entry: Entry): PackedEntry => ({
  name: entry.fileName,
  packed: entry.compressedSize,
  unpacked: entry.uncompressedSize,
  isEncrypted: entry.isEncrypted(),
});

/** The whole of the directory, entry by entry. @throws Error for one that contradicts itself. */
const readDirectory = (archive: ZipFile): Promise<Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    archive.on('error', reject);
    archive.on('end', () => resolve(entries));
    archive.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > ENTRIES_READ) reject(new Error('It has too many entries.'));
      else archive.readEntry();
    });
    archive.readEntry();
  });

/** The text of the entry that says what an OpenDocument is: a few letters, never packed. */
const readType = async (archive: ZipFile, entries: readonly Entry[]): Promise<string | null> => {
  const entry = entries.find(({ fileName }) => fileName === 'mimetype');
  if (!entry || entry.uncompressedSize > TYPE_MAX || entry.compressionMethod !== 0) return null;
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    archive.openReadStream(entry, (error, found) => (error ? reject(error) : resolve(found)));
  });
  let text = '';
  for await (const piece of stream) text += String(piece);
  return text.trim();
};

/**
 * What an archive's directory says; nothing is unpacked.
 * @param size of the archive, in bytes.
 * @throws Error for what is no archive, leads out of it, or has something behind it.
 */
export const readPacked = async (at: string, size: number): Promise<PackedDocument> => {
  const archive = await openArchive(at, { lazyEntries: true, autoClose: false });
  try {
    if (archive.comment !== '') throw new Error('Something lies behind it.');
    const entries = await readDirectory(archive);
    return { size, entries: entries.map(described), saysItIs: await readType(archive, entries) };
  } finally {
    archive.close();
  }
};
