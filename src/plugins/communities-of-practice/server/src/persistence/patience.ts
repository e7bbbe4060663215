import { isPassingConflict } from './database-errors';

const TRIES = 6;
const FIRST_PAUSE_MS = 20;

/** Longer each time, and never the same for two who met; some two seconds in all. */
const pause = (tries: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, FIRST_PAUSE_MS * 2 ** tries * (0.5 + Math.random()));
  });

/**
 * Does what may meet a passing conflict, and does it again when it did. For reads and for whole
 * transactions: what is tried again must have left nothing behind.
 */
export const patiently = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === TRIES || !isPassingConflict(error)) throw error;
      await pause(tries);
    }
  }
};
