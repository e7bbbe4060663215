/** Lets a script require the plugin's TypeScript as it stands, without building it first. */
import Module from 'node:module';
import { transformFileSync } from '@swc/core';

const OPTIONS = {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  module: { type: 'commonjs' },
};

Module._extensions['.ts'] = (module, file) =>
  module._compile(transformFileSync(file, OPTIONS).code, file);
