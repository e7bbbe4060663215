import sharp from 'sharp';
import type { DemoFile, DemoResource } from '../demo/world.types';
import type { Writing } from './writing';

/** What stands on a printed page: A4, in a type that every reader of PDF has. */
const pageOf = (lines: readonly string[]): string => {
  const said = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`);
  return ['BT', '/F1 12 Tf', '20 TL', '60 780 Td', ...said, 'ET'].join('\n');
};

/** A PDF of one page. @param lines ASCII. */
const printed = (lines: readonly string[]): Buffer => {
  const page = pageOf(lines);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ' +
      '/Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>',
  ];
  let pdf = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = pdf.length;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`;
  return Buffer.from(pdf + table + trailer, 'latin1');
};

const drawn = (shapes: string): Promise<Buffer> => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="600">${shapes}</svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
};

const bytesOf = async (file: DemoFile): Promise<Buffer> => {
  if (file.is === 'drawing') return drawn(file.shapes);
  return file.is === 'printed' ? printed(file.lines) : Buffer.from(file.text, 'utf8');
};

/** Looked into as what members send is: what the demo shows, a member could have put there. */
export const writeFiles = async (
  { strapi, tick }: Writing,
  { files }: DemoResource,
  resource: string
): Promise<void> => {
  const service = strapi.plugin('communities-of-practice').service('resource-files');
  for (const file of files) {
    const { name, caption } = file;
    await service.add({ resource, name, caption, bytes: await bytesOf(file) });
    tick();
  }
};
