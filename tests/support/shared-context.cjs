/** Where suites run that share packages (`shared-packages.cjs`): the worker's own globals, put back after each. */
const { LegacyFakeTimers, ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');

const timerConfig = {
  idToRef: (id) => ({ id, ref() {}, unref() {} }),
  refToId: (timer) => timer?.id,
};

const listenersOf = (emitter) =>
  emitter.eventNames().flatMap((name) => emitter.rawListeners(name).map((one) => [name, one]));

/** What a suite adds to `process` goes with it; what was there, Jest's own ear among it, stays. */
const guardListeners = () => {
  const before = new Map(process.eventNames().map((name) => [name, process.rawListeners(name)]));
  const removeAllListeners = process.removeAllListeners;
  const removeAdded = () => {
    for (const [name, listener] of listenersOf(process))
      if (!before.get(name)?.includes(listener)) process.removeListener(name, listener);
    return process;
  };
  // Strapi, as it ends, takes the process for its own.
  process.removeAllListeners = (...named) =>
    named.length > 0 ? removeAllListeners.apply(process, named) : removeAdded();
  return () => {
    process.removeAllListeners = removeAllListeners;
    removeAdded();
  };
};

const guardEnvironment = () => {
  const before = { ...process.env };
  return () => {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  };
};

class SharedContext {
  constructor({ projectConfig: config }) {
    const global = globalThis;
    this.global = global;
    this.moduleMocker = new ModuleMocker(global);
    const timers = { config, global };
    this.fakeTimers = new LegacyFakeTimers({
      ...timers,
      moduleMocker: this.moduleMocker,
      timerConfig,
    });
    this.fakeTimersModern = new ModernFakeTimers(timers);
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  /** Jest only asks whether there is one. */
  getVmContext() {
    return this.global;
  }

  async setup() {
    this.putBack = [guardListeners(), guardEnvironment()];
  }

  async teardown() {
    this.fakeTimers.dispose();
    this.fakeTimersModern.dispose();
    for (const putBack of this.putBack) putBack();
  }
}

module.exports = SharedContext;
