import { judgePacked, type PackedEntry } from './packed-document';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const ODT = 'application/vnd.oasis.opendocument.text';

const entry = (name: string, given: Partial<PackedEntry> = {}): PackedEntry => ({
  name,
  packed: 100,
  unpacked: 400,
  isEncrypted: false,
  ...given,
});

const judge = (entries: PackedEntry[], saysItIs: string | null = null) =>
  judgePacked({ size: 10_000, entries, saysItIs });

const WORD = [entry('[Content_Types].xml'), entry('word/document.xml')];

describe('what a packed document is', () => {
  it('is told by its parts', () => {
    expect(judge(WORD)).toEqual({ type: DOCX });
    expect(judge([entry('mimetype'), entry('content.xml')], ODT)).toEqual({ type: ODT });
  });

  it.each([
    ['an archive of anything', [entry('a.txt')]],
    ['two documents in one', [...WORD, entry('xl/workbook.xml')]],
    ['a program of Java', [entry('META-INF/MANIFEST.MF'), entry('Main.class')]],
  ])('is not taken as %s', (_, entries) => {
    expect(judge(entries)).toEqual({ refused: 'file-not-taken' });
  });

  it.each([
    ['macros', entry('word/vbaProject.bin')],
    ['macros in capitals', entry('word/VBAPROJECT.BIN')],
    ['a program within', entry('word/embeddings/setup.exe')],
    ['an object of another program', entry('word/embeddings/oleObject1.bin')],
    ['a page that runs', entry('word/evil.html')],
    ['what is encrypted', entry('word/a.xml', { isEncrypted: true })],
    ['a part twice', entry('WORD/document.xml')],
    ['a bomb', entry('word/a.xml', { unpacked: 4_000_000_000 })],
    ['parts that share their bytes', entry('word/a.xml', { packed: 10_001 })],
    ['what unpacks to too many times', entry('word/a.xml', { unpacked: 6_000_000 })],
  ])('is refused with %s', (_, more) => {
    expect(judge([...WORD, more])).toEqual({ refused: 'file-unsafe' });
  });

  it('is refused with too many parts', () => {
    const many = Array.from({ length: 5_001 }, (_, at) => entry(`a${at}`, { packed: 0 }));
    expect(judge([...WORD, ...many])).toEqual({ refused: 'file-unsafe' });
  });
});
