/** Prints, as JSON, what arethetypeswrong finds in a packed package: `node types-check.mjs <tarball>`. */
import { readFile } from 'node:fs/promises';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';

const tarball = await readFile(process.argv[2] ?? '');
const { problems, entrypoints } = await checkPackage(
  createPackageFromTarballData(new Uint8Array(tarball))
);
process.stdout.write(JSON.stringify({ problems, doors: Object.keys(entrypoints) }));
