import { AsyncResource } from 'node:async_hooks';
import { SECOND } from '../core/durations';
import { bySystem } from './acting';

/** How long a shutdown waits for work of ours that runs. */
const PATIENCE_MS = 10 * SECOND;

/** Where no request and no transaction is: bound when this file is loaded. */
const outside = AsyncResource.bind(<T>(work: () => T): T => work());

/**
 * Work that nobody asked for: whatever request sets it off, it is done in the name of the system,
 * outside that request and its transaction.
 */
export const inBackground =
  <T>(work: () => T): (() => T) =>
  () =>
    outside(() => bySystem(work));

/** Waits for what runs, but not for ever: what hangs must not keep a server from stopping. */
export const endOf = async (running: Promise<unknown>): Promise<void> => {
  let late: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    late = setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([running, patience]);
  clearTimeout(late);
};
