import type { App } from '../app/app';
import { failureOf } from '../reading/failure';

/** Does something, and says it if it came to nothing. @returns whether it was done. */
export const sayingWhyNot = async (app: App, act: () => Promise<void>): Promise<boolean> => {
  try {
    await act();
    return true;
  } catch (error) {
    const failure = failureOf(error);
    const text = failure.is === 'refused' ? failure.message : app.say(`failure.${failure.is}`);
    app.notify({ text, undo: null });
    return false;
  }
};
