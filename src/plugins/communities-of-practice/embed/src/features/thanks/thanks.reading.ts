import type { App } from '../../app/app';

/** Who gave thanks in the thread that is shown, and why; members see it. */
export const readThanks = (app: App): void => {
  const { thread, isSignedIn } = app.state();
  const { documentId } = thread;
  if (documentId === null || !isSignedIn) return;
  void app.read('thanks.find', { params: { documentId } }, (reading) => {
    if (app.state().thread.documentId !== documentId) return;
    app.set({ thanks: reading.is === 'read' ? { ...reading, data: reading.data.data } : reading });
  });
};
