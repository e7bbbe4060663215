/**
 * What a church's website loads: `dist/embed/embed.js`, whose address never changes, and beside it the
 * chunks, whose names change with what is in them; each as it is, and compressed by brotli and gzip.
 */
import { access, copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { parse } from '@formatjs/icu-messageformat-parser';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { rollup } from 'rollup';

const inPackage = (file) => fileURLToPath(new URL(`../${file}`, import.meta.url));
const PLACE = inPackage('dist/embed');
const TARGET = 'es2022';
const PARSER = '@formatjs/icu-messageformat-parser';

const REST = '?rest';

/**
 * Messages are read while building, so that no reader's browser has to: what is no plain text becomes its tree.
 * @param isFirst whether the first page says it; the others are the module `en.json?rest`
 */
const words = (isFirst) => ({
  name: 'words',
  transform(source, file) {
    if (!/[\\/]words[\\/][\w-]+\.json(\?rest)?$/.test(file)) return null;
    const isWanted = file.endsWith(REST) ? (name) => !isFirst(name) : isFirst;
    const said = Object.entries(JSON.parse(source)).filter(([name]) => isWanted(name));
    const read = said.map(([name, message]) => {
      const tree = parse(message, { captureLocation: false });
      const isPlain = tree.every(({ type }) => type === 0);
      return [name, isPlain ? tree.map(({ value }) => value).join('') : tree];
    });
    return { code: `export default ${JSON.stringify(Object.fromEntries(read))}`, map: null };
  },
  /** The formatter goes without its parser. */
  resolveId: (asked, importer) => {
    if (asked.endsWith(REST)) return path.resolve(path.dirname(importer), asked);
    return asked === PARSER && importer?.includes('intl-messageformat')
      ? path.join(path.dirname(fileURLToPath(import.meta.resolve(PARSER))), 'no-parser.js')
      : null;
  },
  load: (file) => (file.endsWith(REST) ? readFile(file.slice(0, -REST.length), 'utf8') : null),
});

/** The messages that some modules name: whole, or how they begin. */
const namedIn = async (files) => {
  const sources = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const all = sources.join('\n');
  const whole = new Set([...all.matchAll(/'([a-z][\w.-]*)'/g)].map(([, name]) => name));
  const beginnings = [...all.matchAll(/`([a-z][\w-]*\.)\$\{/g)].map(([, beginning]) => beginning);
  return (name) => whole.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
};

const isThere = (file) =>
  access(file).then(
    () => true,
    () => false
  );

/** @param define what names of the source stand for */
const typescript = (define = {}) => ({
  name: 'typescript',
  resolveId: async (asked, importer) => {
    if (!asked.startsWith('.') || !importer || /\.(ts|js|json)$/.test(asked)) return null;
    const file = path.resolve(path.dirname(importer), asked);
    for (const candidate of [`${file}.ts`, path.join(file, 'index.ts')]) {
      if (await isThere(candidate)) return candidate;
    }
    return null;
  },
  transform: async (source, file) => {
    if (!file.endsWith('.ts')) return null;
    const { code } = await transform(source, { loader: 'ts', target: TARGET, define });
    return { code, map: null };
  },
});

/** The white space of templates and styles is for those who write them. */
const withoutIndents = (source) => source.replace(/\n\s+/g, '\n ');

const minified = {
  name: 'minified',
  renderChunk: async (code, _, { format }) => {
    const { code: made } = await transform(withoutIndents(code), {
      minify: true,
      format: format === 'es' ? 'esm' : undefined,
      target: TARGET,
      charset: 'utf8',
      define: { 'process.env.NODE_ENV': '"production"' },
      legalComments: 'none',
    });
    return { code: made, map: null };
  },
};

const bundle = async (input, output, { define, isFirst = () => true } = {}) => {
  const made = await rollup({
    input,
    plugins: [
      words(isFirst),
      typescript(define),
      nodeResolve({ browser: true, exportConditions: ['production'] }),
    ],
    preserveEntrySignatures: false,
  });
  const { output: chunks } = await made.generate({ plugins: [minified], ...output });
  await made.close();
  return chunks;
};

const element = { element: inPackage('embed/src/index.ts') };
const hashed = {
  format: 'es',
  entryFileNames: '[name]-[hash].js',
  chunkFileNames: '[name]-[hash].js',
};
const entryOf = (made) => made.find(({ isEntry }) => isEntry);

// Built twice: what the first page is made of says which words it needs.
const { moduleIds } = entryOf(await bundle(element, { ...hashed, plugins: [] }));
const isOurs = (file) => file.startsWith(inPackage('embed/src')) && file.endsWith('.ts');
const isFirst = await namedIn(moduleIds.filter(isOurs));
const chunks = await bundle(element, hashed, { isFirst });
const { fileName: elementFile } = entryOf(chunks);

const homePage = inPackage('embed/src/latest/index.ts');
const saidThere = await namedIn(
  ['latest.view.ts', 'index.ts'].map((file) => inPackage(`embed/src/latest/${file}`))
);
const latest = await bundle({ latest: homePage }, hashed, { isFirst: saidThere });

const loader = await bundle(
  { embed: inPackage('embed/src/loader.ts') },
  { format: 'iife', entryFileNames: '[name].js' },
  {
    define: {
      ELEMENT_FILE: JSON.stringify(elementFile),
      LATEST_FILE: JSON.stringify(entryOf(latest).fileName),
    },
  }
);

const offline = await bundle(
  { offline: inPackage('embed/src/offline/worker.ts') },
  { format: 'iife', entryFileNames: '[name].js' },
  {
    define: {
      ELEMENT_FILES: JSON.stringify([...chunks, ...latest].map(({ fileName }) => fileName)),
    },
  }
);

const compressions = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gz: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

await rm(PLACE, { recursive: true, force: true });
await mkdir(PLACE, { recursive: true });
for (const { fileName, code } of [...chunks, ...latest, ...loader, ...offline]) {
  const file = path.join(PLACE, fileName);
  await writeFile(file, code);
  for (const [ending, compress] of Object.entries(compressions)) {
    await writeFile(`${file}.${ending}`, await compress(Buffer.from(code)));
  }
}
// For whoever says it in another language.
await copyFile(inPackage('embed/src/words/en.json'), path.join(PLACE, 'en.json'));
