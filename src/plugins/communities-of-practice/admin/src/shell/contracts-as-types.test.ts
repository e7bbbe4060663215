import fs from 'node:fs';
import path from 'node:path';

const SOURCE = path.join(__dirname, '..');

const sources = (folder: string): string[] =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return sources(place);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [place] : [];
  });

/** Imports of values from the contracts; `import type` leaves nothing behind in the browser. */
const valuesFromContracts = (file: string): string[] =>
  [
    ...fs
      .readFileSync(file, 'utf8')
      .matchAll(/^import (?!type)[^;]*?from '[^']*shared\/contracts[^']*'/gm),
  ].map(([line]) => `${path.relative(SOURCE, file)}: ${line}`);

describe('the admin and the contracts', () => {
  it('takes types alone: with a value come zod and @strapi/utils, which no browser can load', () => {
    expect(sources(SOURCE).flatMap(valuesFromContracts)).toEqual([]);
  });
});
