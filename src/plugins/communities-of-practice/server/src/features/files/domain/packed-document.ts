import type { FileType, RefusalCode } from '../../../../../shared/contracts';

/** An entry of a ZIP archive, as its directory says. */
export interface PackedEntry {
  name: string;
  /** Bytes in the archive, and once unpacked. */
  packed: number;
  unpacked: number;
  isEncrypted: boolean;
}

export interface PackedDocument {
  /** Of the archive itself, in bytes. */
  size: number;
  entries: readonly PackedEntry[];
  /** What an OpenDocument says that it is, in its first entry; null without one. */
  saysItIs: string | null;
}

const UNPACKED_MAX_BYTES = 200 * 1024 * 1024;
const RATIO_MAX = 150;
/** Below this, a ratio says nothing: a page of blanks packs well. */
const RATIO_FROM_BYTES = 5 * 1024 * 1024;
const ENTRIES_MAX = 5_000;

/** Macros, scripts, programs and files within the file. */
const RUNS =
  /(^|\/)(vba(project|data)[^/]*|activex|macrosheets|dialogsheets|basic|scripts|embeddings\/oleobject[^/]*|[^/]*\.(exe|dll|com|scr|msi|hta|js|mjs|jse|vbs|vbe|wsf|wsh|bat|cmd|ps1|sh|jar|class|lnk|html?|xhtml|swf|docm|xlsm|pptm|dotm|xlsb))(\/|$)/i;

const OPEN_XML_PARTS: readonly [string, FileType][] = [
  ['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  [
    'ppt/presentation.xml',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  ],
];

const OPEN_DOCUMENTS: readonly FileType[] = [
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
];

const isBomb = ({ size, entries }: PackedDocument): boolean => {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  return (
    entries.length > ENTRIES_MAX ||
    unpacked > UNPACKED_MAX_BYTES ||
    // Entries that share their bytes unpack to more than the archive could hold.
    packed > size ||
    (unpacked > RATIO_FROM_BYTES && unpacked > RATIO_MAX * size)
  );
};

const typeOf = ({ entries, saysItIs }: PackedDocument): FileType | null => {
  const names = new Set(entries.map(({ name }) => name));
  const openDocument = OPEN_DOCUMENTS.find((type) => type === saysItIs);
  if (openDocument && names.has('content.xml')) return openDocument;
  if (!names.has('[Content_Types].xml')) return null;
  const found = OPEN_XML_PARTS.filter(([part]) => names.has(part));
  return found.length === 1 ? (found[0]?.[1] ?? null) : null;
};

/** What an archive is, or why it is not taken. Nothing of it was unpacked for that. */
export const judgePacked = (
  document: PackedDocument
): { type: FileType } | { refused: RefusalCode } => {
  const { entries } = document;
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  const isUnsafe =
    isBomb(document) ||
    names.size !== entries.length ||
    entries.some(({ name, isEncrypted }) => isEncrypted || RUNS.test(name));
  const type = typeOf(document);
  if (type === null) return { refused: 'file-not-taken' };
  return isUnsafe ? { refused: 'file-unsafe' } : { type };
};
