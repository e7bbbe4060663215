import { createPdfCheck } from './pdf-marks';

const check = (text: string, step = 11) => {
  const bytes = Buffer.from(text, 'latin1');
  const { piece, end } = createPdfCheck();
  for (let at = 0; at < bytes.length; at += step) piece(bytes.subarray(at, at + step));
  return end();
};

const around = (object: string) => `%PDF-1.4\n1 0 obj\n${object}\nendobj\n%%EOF\n`;

describe('what a PDF should not have', () => {
  it('is not seen in an ordinary one, nor in what its streams pack', () => {
    const fine = { isWhole: true, isUnsafe: false };
    expect(check(around('<< /Type /Catalog /OpenAction [1 0 R /Fit] >>'))).toEqual(fine);
    expect(check(around('<< >>\nstream\nx/JS /Launch y\nendstream'))).toEqual(fine);
  });

  it.each([
    '<< /S /JavaScript /JS (app.alert(1)) >>',
    '<< /S /J#61vaScript >>',
    '<< /Type /Action /S /Launch >>',
    '<< >>\nstream\nabc\nendstream << /EmbeddedFile >>',
    'PK\u0005\u0006',
  ])('is %j', (object) => {
    for (const step of [3, 11, 1_000]) expect(check(around(object), step).isUnsafe).toBe(true);
  });

  it('is the lack of an end', () => {
    expect(check('%PDF-1.4\n1 0 obj').isWhole).toBe(false);
  });
});
