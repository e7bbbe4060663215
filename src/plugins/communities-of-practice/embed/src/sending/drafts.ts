import { createStore, del, get, set, values } from 'idb-keyval';
import type { Person } from '../session/session-record';
import type { Draft } from './draft';

/** All that was typed on this device and is not published. */
export interface Drafts {
  /** The latest, where two tabs have one each. */
  of(person: Person, slot: string): Promise<Draft | null>;
  byKey(key: string): Promise<Draft | null>;
  all(): Promise<readonly Draft[]>;
  /** Said to be kept once it is. */
  keep(draft: Draft): Promise<void>;
  drop(draft: Draft): Promise<void>;
}

/** @param apiBase whose drafts; those for different Strapis stay apart. */
export const draftsFor = (apiBase: string): Drafts => {
  const store =
    typeof indexedDB === 'undefined'
      ? null
      : createStore(`gathering-places-drafts:${apiBase}`, 'drafts');
  const held = new Map<string, Draft>();
  let isLasting = store !== null;
  const tried = async <T>(act: () => Promise<T>, otherwise: () => T): Promise<T> => {
    if (!isLasting) return otherwise();
    try {
      return await act();
    } catch {
      isLasting = false;
      return otherwise();
    }
  };
  const all = () =>
    tried<readonly Draft[]>(
      async () => values<Draft>(store ?? undefined),
      () => [...held.values()]
    );
  return {
    all,
    of: async ({ documentId }, slot) =>
      (await all())
        .filter(
          (draft) =>
            draft.person.documentId === documentId &&
            draft.slot === slot &&
            draft.state !== 'waiting'
        )
        .sort((one, other) => other.at - one.at)[0] ?? null,
    byKey: (key) =>
      tried<Draft | null>(
        async () => (await get<Draft>(key, store ?? undefined)) ?? null,
        () => held.get(key) ?? null
      ),
    keep: async (draft) => {
      held.set(draft.key, draft);
      await tried(
        () => set(draft.key, draft, store ?? undefined),
        () => undefined
      );
    },
    drop: async ({ key }) => {
      held.delete(key);
      await tried(
        () => del(key, store ?? undefined),
        () => undefined
      );
    },
  };
};
