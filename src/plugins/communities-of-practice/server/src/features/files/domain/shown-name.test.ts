import { FILE_NAME_MAX } from '../../../../../shared/contracts';
import { shownName } from './shown-name';

describe('the name under which a file is shown', () => {
  it.each([
    ['log.pdf', 'log.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\ann\\log.PDF', 'log.pdf'],
    ['log.pdf.exe', 'log.pdf.pdf'],
    ['photo\u202Efdp.exe', 'photofdp.pdf'],
    ['a\u0000b\r\nc.pdf', 'abc.pdf'],
    ['.htaccess', 'file.pdf'],
    ['...', 'file.pdf'],
    ['', 'file.pdf'],
    ['con<>:"|?*.pdf', 'con_______.pdf'],
    ['Gebäudeplan Süd.pdf', 'Gebäudeplan Süd.pdf'],
    ['a;b="c".pdf', 'a_b=_c_.pdf'],
  ])('of %j is %j', (given, shown) => {
    expect(shownName(given, 'application/pdf')).toBe(shown);
  });

  it('keeps an ending that belongs to its type, and is never too long', () => {
    expect(shownName('table.csv', 'text/plain')).toBe('table.csv');
    expect(shownName('photo.jpeg', 'image/jpeg')).toBe('photo.jpeg');
    const long = shownName(`${'🥶'.repeat(10_000)}.pdf`, 'application/pdf');
    expect([...long].length).toBe(FILE_NAME_MAX);
    expect(long.endsWith('🥶.pdf')).toBe(true);
  });
});
