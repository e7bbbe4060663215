/**
 * One file of types for each door of the package, beside what it describes: `index.d.ts` for
 * `require`, `index.d.mts` for `import`. So every resolver of TypeScript finds them (node10, node16,
 * bundler), and none meets a relative import that it cannot follow.
 */
import { copyFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';

const inPackage = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

for (const door of ['server', 'admin', 'client']) {
  const bundle = await rollup({
    input: inPackage(`${door}/src/index.ts`),
    external: (id) => !id.startsWith('.') && !id.startsWith('/'),
    plugins: [dts({ tsconfig: inPackage(`${door}/tsconfig.json`) })],
  });
  const file = inPackage(`dist/${door}/index.d.ts`);
  await bundle.write({ file, format: 'es' });
  await bundle.close();
  await copyFile(file, inPackage(`dist/${door}/index.d.mts`));
}
