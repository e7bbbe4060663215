import type { App } from '../app/app';

const AFTER_MS = 400;

/** Keeps what is typed on the device: when its writer pauses, and at once when the page or its person goes. */
export interface Keeping {
  /** Replaces what was to be kept of this slot. */
  soon(slot: string, keep: () => Promise<void>): void;
  forget(slot: string): void;
  /** Resolves once nothing is on its way to the device. */
  settled(): Promise<void>;
}

interface Pending {
  timer: ReturnType<typeof setTimeout>;
  keep: () => Promise<void>;
}

const start = (app: App): Keeping => {
  const pending = new Map<string, Pending>();
  let onItsWay: Promise<unknown> = Promise.resolve();
  const forget = (slot: string) => {
    clearTimeout(pending.get(slot)?.timer);
    pending.delete(slot);
  };
  const keepNow = (slot: string, keep: () => Promise<void>) => {
    forget(slot);
    onItsWay = Promise.allSettled([onItsWay, keep()]);
  };
  app.beforeLeaving(() => pending.forEach(({ keep }, slot) => keepNow(slot, keep)));
  return {
    soon: (slot, keep) => {
      forget(slot);
      pending.set(slot, { keep, timer: setTimeout(() => keepNow(slot, keep), AFTER_MS) });
    },
    forget,
    settled: async () => void (await onItsWay),
  };
};

const running = new WeakMap<App, Keeping>();

/** Of one element: two on a page keep apart what is typed in each. */
export const keepingOf = (app: App): Keeping => {
  const keeping = running.get(app) ?? start(app);
  running.set(app, keeping);
  return keeping;
};
