import type { Answer } from './answer';
import { createOneMaking } from './one-making';

/** Plugin config `visitorCache`. */
export interface VisitorCacheLimits {
  /** What all answers together may take; 0 for none. */
  maxBytes: number;
  /** Another node's write is seen by visitors here after this long at the latest; this node's at once. */
  lifetimeMs: number;
}

export const VISITOR_CACHE: VisitorCacheLimits = { maxBytes: 16_000_000, lifetimeMs: 1_000 };

/** One answer may take this part of the whole, so that a few long threads do not push out all else. */
const LARGEST_PART = 1 / 64;

/** What an entry costs beside its bytes: map slot, objects, headers. */
const ENTRY_BYTES = 500;

/** The present moment in milliseconds, and how often anything was written on this node. */
export interface Present {
  now: number;
  epoch: number;
}

export interface VisitorCache {
  /**
   * The answer to a question, made unless it is there. The same question asked meanwhile waits for
   * that answer instead of making its own, unless something was written since it was begun.
   */
  answer(question: string, make: () => Promise<Answer>): Promise<Answer>;
  bytes(): number;
}

interface Cached {
  answer: Answer;
  bytes: number;
  until: number;
}

const bytesOf = (question: string, { body }: Answer): number =>
  // As it is, and packed: no larger than that.
  2 * body.length + 2 * question.length + ENTRY_BYTES;

/**
 * What visitors read, who all read the same: made once, then given again until anything of the
 * plugin's is written. Bounded in bytes, the oldest going first; what is old leaves with the next
 * question (ADR 0011). Permission is checked before this, on every request.
 */
export const createVisitorCache = (
  limits: () => VisitorCacheLimits,
  present: () => Present
): VisitorCache => {
  // In the order in which they were made, which with one lifetime is that in which they grow old.
  const cached = new Map<string, Cached>();
  const making = createOneMaking<Answer>(() => present().now);
  let bytes = 0;
  let epochOfCached = 0;

  const forget = (question: string): void => {
    bytes -= cached.get(question)?.bytes ?? 0;
    cached.delete(question);
  };

  const sweep = ({ now, epoch }: Present): void => {
    for (const [question, { until }] of cached) {
      if (epoch === epochOfCached && until > now) break;
      forget(question);
    }
    epochOfCached = epoch;
  };

  const find = (question: string, now: number): Answer | null => {
    const entry = cached.get(question);
    return entry && entry.until > now ? entry.answer : null;
  };

  const remember = (question: string, answer: Answer, begun: Present): void => {
    const { maxBytes, lifetimeMs } = limits();
    const size = bytesOf(question, answer);
    const isTooLarge = answer.body.length > maxBytes * LARGEST_PART;
    // A write while we read makes what we read old.
    if (begun.epoch !== present().epoch || isTooLarge || size > maxBytes) return;
    forget(question);
    for (const oldest of cached.keys()) {
      if (bytes + size <= maxBytes) break;
      forget(oldest);
    }
    cached.set(question, { answer, bytes: size, until: begun.now + lifetimeMs });
    bytes += size;
  };

  const makeOnce = (question: string, make: () => Promise<Answer>): Promise<Answer> => {
    const begun = present();
    return making.of(`${begun.epoch} ${question}`, async () => {
      const answer = await make();
      remember(question, answer, begun);
      return answer;
    });
  };

  return {
    async answer(question, make) {
      if (limits().lifetimeMs <= 0) return make();
      const moment = present();
      sweep(moment);
      return find(question, moment.now) ?? makeOnce(question, make);
    },
    bytes: () => bytes,
  };
};
