import { packed, wordDocument } from './packed';
import { PDF, picture } from './uploads';

const SCRIPT = '<script>alert(1)</script>';
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.text';

const bytes = (...parts: (string | number[] | Buffer)[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

const pictureHeader = (width: number, height: number): Buffer => {
  const chunk = Buffer.alloc(33);
  chunk.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  chunk.write('IHDR', 12);
  chunk.writeUInt32BE(width, 16);
  chunk.writeUInt32BE(height, 20);
  chunk.set([8, 6, 0, 0, 0], 24);
  return chunk;
};

/** What is taken under no name at all. */
const refusedAlways = (): Record<string, Buffer> => ({
  svg: bytes(SVG),
  'svg behind an xml prologue': bytes(`<?xml version="1.0"?>\n${SVG}`),
  'svg behind a mark of its order': bytes([0xef, 0xbb, 0xbf], SVG),
  'svg behind blanks': bytes(`\n\n   ${SVG}`),
  'svg in UTF-16': Buffer.from(`\ufeff${SVG}`, 'utf16le'),
  'svg, compressed': bytes([0x1f, 0x8b, 8, 0], SVG),
  html: bytes(`<!doctype html><html>${SCRIPT}`),
  'html behind a comment': bytes(`<!-- text -->${SCRIPT}`),
  'a script alone': bytes(SCRIPT),
  php: bytes('<?php system($_GET[0]);'),
  'a program of Linux': bytes([0x7f], 'ELF', [2, 1, 1, 0]),
  'a program of Windows': bytes('MZ', [0x90, 0, 3, 0, 0, 0]),
  'a program of macOS': bytes([0xcf, 0xfa, 0xed, 0xfe, 7, 0, 0, 1]),
  'a class': bytes([0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 52]),
  wasm: bytes([0], 'asm', [1, 0, 0, 0]),
  flash: bytes('CWS', [9, 0, 0, 0, 0]),
  'a script of a shell': bytes('#!/bin/sh\nrm -rf /\n'),
  'an old Office file': bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  'an archive': packed([{ name: 'a.txt', bytes: 'a' }]),
  'a program of Java': packed([{ name: 'META-INF/MANIFEST.MF' }, { name: 'A.class' }]),
  'an archive that leads out': packed([{ name: '../../../etc/cron.d/x', bytes: 'x' }]),
  'macros of Word': wordDocument({ name: 'word/vbaProject.bin', bytes: 'x' }),
  'macros of Excel 4': packed([
    { name: '[Content_Types].xml' },
    { name: 'xl/workbook.xml' },
    { name: 'xl/macrosheets/sheet1.xml' },
  ]),
  'macros of OpenDocument': packed([
    { name: 'mimetype', bytes: OPEN_DOCUMENT },
    { name: 'content.xml' },
    { name: 'Basic/Standard/Module1.xml' },
  ]),
  'a document with a program': wordDocument({ name: 'word/embeddings/run.exe' }),
  'a document that leads out': wordDocument({ name: 'word/../../../x' }),
  'a document with a root': wordDocument({ name: '/etc/passwd' }),
  'a document that is encrypted': wordDocument({ name: 'word/a.xml', flags: 1 }),
  'a document with something behind it': bytes(wordDocument(), SCRIPT),
  'a document with a remark': packed(
    [{ name: '[Content_Types].xml' }, { name: 'word/document.xml' }],
    SCRIPT
  ),
  'a bomb of one entry': wordDocument({ name: 'word/a.xml', packed: 20, unpacked: 4e9 }),
  'a bomb of many': wordDocument(
    ...Array.from({ length: 300 }, (_, at) => ({
      name: `word/${at}.xml`,
      packed: 1,
      unpacked: 900_000,
    }))
  ),
  'a bomb whose entries overlap': wordDocument(
    ...[1, 2, 3].map((at) => ({ name: `word/${at}.xml`, packed: 500, unpacked: 501 }))
  ),
  'half a document': wordDocument().subarray(0, 60),
  'a picture of a billion points': bytes(pictureHeader(60_000, 60_000), PDF),
  'half a picture': pictureHeader(4, 4),
  'a gif that is a script': bytes('GIF89a/*', SVG, '*/=1;alert(1)'),
  'a jpeg that is none': bytes([0xff, 0xd8, 0xff, 0xe0], SCRIPT),
  'a PDF with a script': bytes('%PDF-1.7\n<< /S /JavaScript /JS (app.alert(1)) >>\n%%EOF\n'),
  'a PDF that launches': bytes('%PDF-1.7\n<< /S /L#61unch /F (cmd.exe) >>\n%%EOF\n'),
  'a PDF with a file in it': bytes('%PDF-1.7\n<< /Type /EmbeddedFile >>\n%%EOF\n'),
  'a PDF that is an archive too': bytes(PDF, packed([{ name: 'a', bytes: 'a' }]), '%%EOF'),
  'a PDF without an end': bytes('%PDF-1.7\n', SCRIPT),
  nothing: Buffer.alloc(0),
  'a NUL': bytes([0]),
  'no UTF-8': bytes('caf', [0xe9]),
});

/** Whatever these are called, what runs in them is gone, or they are only ever saved. */
const takenPerhaps = async (): Promise<Record<string, Buffer>> => ({
  'a picture with a page behind it': bytes(await picture('png'), SCRIPT),
  'a picture with an archive behind it': bytes(
    await picture('jpeg'),
    packed([{ name: 'x.exe', bytes: 'MZ' }])
  ),
  'a gif with a script behind it': bytes(await picture('gif'), ';alert(1)//', SVG),
  'a PDF with a page in it': bytes('%PDF-1.4\n', SCRIPT, PDF),
  'words with a page in them': bytes('Hello ', SCRIPT),
  'a sound document': wordDocument(),
});

const NAMES = [
  'x.svg',
  'x.html',
  'x.jpg',
  'x.pdf',
  'x.txt',
  'x.docx',
  'x.exe',
  '../../../public/uploads/x.html',
];

/** Names that have broken servers, or mislead people. */
export const HOSTILE_NAMES: readonly string[] = [
  `${'x'.repeat(10_000)}.png`,
  `${'a/'.repeat(2_000)}x.png`,
  '../../../../etc/passwd',
  '..\\..\\..\\boot.ini',
  '%2e%2e%2fx.png',
  '....//....//x.png',
  '/etc/passwd',
  'C:\\x.png',
  '\\\\host\\share\\x.png',
  'x.png\u0000.html',
  'x\u202egnp.exe',
  '\u2066x\u2069.png',
  'x\u200b.png',
  '.htaccess',
  '.',
  '..',
  '',
  ' ',
  'con.png',
  'x.php.png',
  'x.png.php',
  'x.png;.html',
  '<script>alert(1)</script>.png',
  'x.png#.html',
  "x';drop table files;--.png",
  '$(reboot).png',
  '`reboot`.png',
  '\ud83e.png',
  '🥶.png',
  'e\u0301.png',
  'X.PNG',
  'x.SvG',
];

export interface HostileFile {
  what: string;
  name: string;
  bytes: Buffer;
  /** Refused under every name; else it may be taken and is then harmless. */
  isRefused: boolean;
}

/** Every content under every name, and every name on a sound picture, under several contents. */
export const hostileFiles = async (): Promise<HostileFile[]> => {
  const perhaps = await takenPerhaps();
  const all = [
    ...Object.entries(refusedAlways()).map((one) => [...one, true] as const),
    ...Object.entries(perhaps).map((one) => [...one, false] as const),
  ];
  const sound = { 'a picture': await picture('png'), 'a PDF': PDF, words: Buffer.from('Words.') };
  return [
    ...all.flatMap(([what, content, isRefused]) =>
      NAMES.map((name) => ({ what, name, bytes: content, isRefused }))
    ),
    ...Object.entries(sound).flatMap(([what, content]) =>
      HOSTILE_NAMES.map((name) => ({ what, name, bytes: content, isRefused: false }))
    ),
  ];
};
