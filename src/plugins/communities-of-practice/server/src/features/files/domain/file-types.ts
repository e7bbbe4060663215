import type { FileType } from '../../../../../shared/contracts';

/** How the content of a file is known, and looked into. */
export type FileFamily = 'picture' | 'pdf' | 'office' | 'text';

interface Described {
  family: FileFamily;
  /** The endings that its name may have; the first is given to one that has another. */
  endings: readonly [string, ...string[]];
  /** A browser may show it by itself: it was drawn anew here, and runs nowhere. Else it is saved. */
  isShown: boolean;
}

const picture = (...endings: [string, ...string[]]): Described => ({
  family: 'picture',
  endings,
  isShown: true,
});
const office = (ending: string): Described => ({
  family: 'office',
  endings: [ending],
  isShown: false,
});

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

/** All that is taken from members. Neither SVG nor HTML is, nor anything that a device might run. */
export const TYPES: Readonly<Record<FileType, Described>> = {
  'image/jpeg': picture('jpg', 'jpeg'),
  'image/png': picture('png'),
  'image/webp': picture('webp'),
  'image/gif': picture('gif'),
  'application/pdf': { family: 'pdf', endings: ['pdf'], isShown: false },
  [`${OPEN_XML}.wordprocessingml.document`]: office('docx'),
  [`${OPEN_XML}.spreadsheetml.sheet`]: office('xlsx'),
  [`${OPEN_XML}.presentationml.presentation`]: office('pptx'),
  [`${OPEN_DOCUMENT}.text`]: office('odt'),
  [`${OPEN_DOCUMENT}.spreadsheet`]: office('ods'),
  [`${OPEN_DOCUMENT}.presentation`]: office('odp'),
  'text/plain': { family: 'text', endings: ['txt', 'csv', 'md'], isShown: false },
};

const startsWith = (bytes: Uint8Array, ...start: (number | null)[]): boolean =>
  start.every((byte, index) => byte === null || bytes[index] === byte);

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const SKIPPED = [null, null, null, null];

/** The first bytes of each; what a file is called, or is said to be, is not asked. */
const SIGNATURES: readonly [FileType | 'office', (bytes: Uint8Array) => boolean][] = [
  ['image/jpeg', (bytes) => startsWith(bytes, 0xff, 0xd8, 0xff)],
  ['image/png', (bytes) => startsWith(bytes, 0x89, ...ascii('PNG\r\n'), 0x1a, 0x0a)],
  ['image/webp', (bytes) => startsWith(bytes, ...ascii('RIFF'), ...SKIPPED, ...ascii('WEBP'))],
  ['image/gif', (bytes) => startsWith(bytes, ...ascii('GIF8'), null, ...ascii('a'))],
  ['application/pdf', (bytes) => startsWith(bytes, ...ascii('%PDF-'))],
  ['office', (bytes) => startsWith(bytes, ...ascii('PK'), 3, 4)],
];

/** What a file begins as: a type, a packed document of a type yet to be found, or perhaps text. */
export const beginsAs = (bytes: Uint8Array): FileType | 'office' | 'text' =>
  SIGNATURES.find(([, fits]) => fits(bytes))?.[0] ?? 'text';
