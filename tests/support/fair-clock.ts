import fs from 'node:fs';

/**
 * Milliseconds that the main thread of a process was ready and waited for a core, since it began. What
 * else a machine does is in there, and nothing of what the process does itself. 0 where the system, not
 * being Linux, does not say.
 */
const waitedForCore = (pid: number): number => {
  try {
    const [, waitedNs = '0'] = fs.readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ');
    return Number(waitedNs) / 1e6;
  } catch {
    return 0;
  }
};

/**
 * Begins to measure what some processes do, this one among them.
 * @returns how many milliseconds have passed, less what these waited for others; on an idle machine, all.
 */
export const fairClock = (...pids: number[]): (() => number) => {
  const all = [process.pid, ...pids];
  const begun = performance.now();
  const waited = all.map(waitedForCore);
  return () => {
    const passed = performance.now() - begun;
    return all.reduce(
      (left, pid, index) => left - (waitedForCore(pid) - (waited[index] ?? 0)),
      passed
    );
  };
};
