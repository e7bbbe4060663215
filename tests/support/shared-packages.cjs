/**
 * Jest's runtime, with packages loaded once for all suites of a worker, as Node loads them, where Jest would
 * read and compile Strapi's files anew for each suite. What is ours, tests and plugin and the app's settings, is
 * still loaded anew for each suite, by Jest. Why, and what it rests on: ADR 36.
 */
const Module = require('node:module');
const path = require('node:path');
const { compileFunction } = require('node:vm');
const { default: JestRuntime } = require('jest-runtime');

const IN_PACKAGES = `${path.sep}node_modules${path.sep}`;

const isPackage = (file) => path.isAbsolute(file) && file.includes(IN_PACKAGES);

/** The suite that runs in this worker, for packages that ask for files of ours. */
const suite = { runtime: undefined };

/** Strapi, once loaded, asks for the app's settings and the plugin: they come from the suite that runs. */
const loadAsNode = Module._extensions['.js'];
Module._extensions['.js'] = (module, filename) => {
  if (!suite.runtime || isPackage(filename)) return loadAsNode(module, filename);
  module.exports = suite.runtime.requireModule(module.parent?.filename ?? filename, filename);
  // The next suite asks again.
  delete Module._cache[filename];
};

class SharedPackagesRuntime extends JestRuntime {
  constructor(...given) {
    super(...given);
    suite.runtime = this;
    this.requireIn = new Map();
    const { executor } = this;
    // Suites and packages must have one Error and one Date: in the worker's own context, not one for each suite.
    executor.compile = (source, filename) =>
      compileFunction(source, executor.injectedModuleParameters, { filename });
  }

  requireModule(from, name, options, isRequireActual) {
    const file = options?.isInternalModule ? undefined : this.packageFile(from, name);
    return file ? require(file) : super.requireModule(from, name, options, isRequireActual);
  }

  /** The file of a package that a name means, if it means one. */
  packageFile(from, name) {
    if (!name || name.startsWith('.') || Module.isBuiltin(name)) return undefined;
    const folder = path.dirname(from);
    if (!this.requireIn.has(folder)) this.requireIn.set(folder, Module.createRequire(from));
    try {
      const file = this.requireIn.get(folder).resolve(name);
      return isPackage(file) ? file : undefined;
    } catch {
      return undefined;
    }
  }

  /** The worker's `process` is the suite's: it outlives it. */
  installGetBuiltinModule() {}

  teardown() {
    if (suite.runtime === this) suite.runtime = undefined;
    super.teardown();
  }
}

module.exports = SharedPackagesRuntime;
