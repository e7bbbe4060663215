import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

/** Between one sample and the next, in milliseconds. */
const PAUSE_MS = 100;
/** And so many times what collecting took: on a busy machine, too, the server must come to its work. */
const WORK = 3;

/**
 * What is still in use: JavaScript's heap and the buffers outside of it, once garbage is collected. Twice:
 * buffers are freed behind a collection's back, and counted as free with the next.
 */
const inUse = () => {
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const rss = () => process.memoryUsage.rss();

/**
 * Answers the parent's `memory-watch` when it begins to look, and `memory-peak` with the bytes by which
 * memory grew since at most: in use after each collection, and as the system counts it before each.
 */
export const tellMemory = () => {
  let watch = null;
  const begin = () => {
    const inUseBefore = inUse();
    const before = { inUse: inUseBefore, rss: rss() };
    const peak = { ...before };
    const sample = () => {
      peak.rss = Math.max(peak.rss, rss());
      peak.inUse = Math.max(peak.inUse, inUse());
    };
    watch = { before, peak, sample, timer: null };
    const sampleAgain = () => {
      const startedAt = performance.now();
      sample();
      const pause = Math.max(PAUSE_MS, WORK * (performance.now() - startedAt));
      watch.timer = setTimeout(sampleAgain, pause);
    };
    sampleAgain();
  };
  const end = () => {
    const { before, peak, sample, timer } = watch;
    clearTimeout(timer);
    sample();
    return { inUseBytes: peak.inUse - before.inUse, rssBytes: peak.rss - before.rss };
  };
  process.on('message', ({ kind }) => {
    if (kind === 'memory-watch') {
      begin();
      process.send({ kind });
    }
    if (kind === 'memory-peak') process.send({ kind, ...end() });
  });
};
