import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';

/** An answer as it was read, and when. */
export interface Kept {
  answer: unknown;
  /** Milliseconds since 1970. */
  readAt: number;
  /** The element that read it. Another one may expect another shape, and reads it anew. */
  by: string;
}

/** Answers kept on this device, so that what was read opens without a network. */
export interface KeptAnswers {
  read(whose: string, question: string): Promise<Kept | null>;
  keep(whose: string, question: string, answer: unknown): Promise<void>;
  /** All that somebody read: they have signed out. */
  forget(whose: string): Promise<void>;
}

const MOST = 60;

const nowhere: KeptAnswers = {
  read: async () => null,
  keep: async () => {},
  forget: async () => {},
};

const oldestFirst = async (store: UseStore) =>
  (await entries<string, Kept>(store)).sort(([, one], [, other]) => one.readAt - other.readAt);

/**
 * @param apiBase whose answers; those of different Strapis stay apart
 * @param by names this build of the element.
 */
export const keptAnswers = (
  apiBase: string,
  by: string,
  now: () => number = Date.now
): KeptAnswers => {
  if (typeof indexedDB === 'undefined') return nowhere;
  const store = createStore(`gathering-places:${apiBase}`, 'answers');
  const quietly = async <T>(act: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await act();
    } catch {
      // Forbidden, or full: what is read is still shown.
      return otherwise;
    }
  };
  const nameOf = (whose: string, question: string) => `${whose} ${question}`;
  return {
    read: (whose, question) =>
      quietly(async () => {
        const kept = await get<Kept>(nameOf(whose, question), store);
        return kept?.by === by ? kept : null;
      }, null),
    keep: (whose, question, answer) =>
      quietly(async () => {
        await set(nameOf(whose, question), { answer, readAt: now(), by }, store);
        const all = await oldestFirst(store);
        const spare = all.slice(0, Math.max(0, all.length - MOST));
        await Promise.all(spare.map(([name]) => del(name, store)));
      }, undefined),
    forget: (whose) =>
      quietly(async () => {
        const all = await entries<string, Kept>(store);
        const theirs = all.filter(([name]) => name.startsWith(`${whose} `));
        await Promise.all(theirs.map(([name]) => del(name, store)));
      }, undefined),
  };
};
