/**
 * Lets a child process run the plugin's TypeScript as it stands, as jest.config.js does for the tests:
 * the built server file is answered from the source.
 */
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { transformSync } = require('@swc/core');

const ROOT = path.resolve(__dirname, '..', '..');
const PLUGIN = path.join(ROOT, 'src', 'plugins', 'communities-of-practice');
const SOURCE = path.join(PLUGIN, 'server', 'src', 'index.ts');
const OPTIONS = {
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
  module: { type: 'commonjs' },
};

const resolve = Module._resolveFilename;
Module._resolveFilename = function resolveFromSource(...asked) {
  const found = resolve.apply(this, asked);
  return /communities-of-practice[\\/]dist[\\/]server[\\/]index\.js$/.test(found) ? SOURCE : found;
};

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(fs.readFileSync(filename, 'utf8'), { ...OPTIONS, filename });
  module._compile(code, filename);
};
