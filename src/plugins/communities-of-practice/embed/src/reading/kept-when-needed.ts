import type { TextStorage } from '../session/browser-storage';
import type { KeptAnswers } from './kept-answers';
import { settled } from './settled';

/**
 * What this device keeps, loaded once there is something kept or to be kept: a first page waits for neither.
 * What cannot be loaded keeps nothing.
 */
export const keptWhenNeeded = (storage: TextStorage, apiBase: string, by: string): KeptAnswers => {
  const mark = `gathering-places:kept:${apiBase}`;
  let loading: Promise<KeptAnswers> | null = null;
  const load = () =>
    (loading ??= import('./kept-answers').then(({ keptAnswers }) => keptAnswers(apiBase, by)));
  const isAnythingKept = () => storage.read(mark) !== null;
  return {
    read: async (whose, question) =>
      isAnythingKept()
        ? load().then(
            (kept) => kept.read(whose, question),
            () => null
          )
        : null,
    keep: async (whose, question, answer) => {
      if (!isAnythingKept()) await settled();
      storage.write(mark, '');
      await load().then(
        (kept) => kept.keep(whose, question, answer),
        () => undefined
      );
    },
    forget: async (whose) => {
      if (isAnythingKept()) await (await load()).forget(whose);
    },
  };
};
