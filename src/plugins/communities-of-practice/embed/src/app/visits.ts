import type { TextStorage } from '../session/browser-storage';

/** Somebody who comes back sooner is still on the same visit. */
const SAME_VISIT_MS = 30 * 60_000;

interface Visits {
  /** Milliseconds since 1970. */
  last: number | null;
  current: number;
}

const readFrom = (text: string | null): Visits | null => {
  try {
    return text === null ? null : (JSON.parse(text) as Visits);
  } catch {
    return null;
  }
};

/**
 * Notes that somebody is here; of visitors nothing is kept.
 * @returns when their visit before this one was, in milliseconds since 1970; null if it is the first.
 */
export const visitOf = (
  storage: TextStorage,
  person: string | undefined,
  now: number = Date.now()
): number | null => {
  if (person === undefined) return null;
  const name = `gathering-places:visits:${person}`;
  const before = readFrom(storage.read(name));
  const isSame = before !== null && now - before.current < SAME_VISIT_MS;
  const last = isSame ? before.last : (before?.current ?? null);
  storage.write(name, JSON.stringify({ last, current: now } satisfies Visits));
  return last;
};
