/**
 * One file of types for each door of the package, beside what it describes: `….d.ts` for
 * `require`, `….d.mts` for `import`. So every resolver of TypeScript finds them (node10, node16,
 * bundler), and none meets a relative import that it cannot follow.
 */
import { copyFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';

const inPackage = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

for (const [door, file] of [
  ['server', 'index'],
  ['admin', 'index'],
  ['client', 'index'],
  ['client', 'embed'],
]) {
  const bundle = await rollup({
    input: inPackage(`${door}/src/${file}.ts`),
    external: (id) => !id.startsWith('.') && !id.startsWith('/'),
    plugins: [dts({ tsconfig: inPackage(`${door}/tsconfig.json`) })],
  });
  const made = inPackage(`dist/${door}/${file}.d.ts`);
  await bundle.write({ file: made, format: 'es' });
  await bundle.close();
  await copyFile(made, inPackage(`dist/${door}/${file}.d.mts`));
}

// Types alone, of which nothing runs. Strapi's own build makes one bundle a folder, and would empty the client's.
await writeFile(inPackage('dist/client/embed.js'), "'use strict';\n");
