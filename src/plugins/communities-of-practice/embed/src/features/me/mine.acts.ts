import type { App } from '../../app/app';
import type { Draft } from '../../sending/draft';
import { type Mine } from './mine.state';

const put = (app: App, change: Partial<Mine>) =>
  app.set({ mine: { ...app.state().mine, ...change } });

const readDrafts = async (app: App): Promise<void> => {
  const { person } = app.state();
  const all = await (await app.sending()).drafts.all();
  // To whoever holds the device: what they are of, and when.
  const own = all.filter(
    (draft) => person === null || draft.person.documentId === person.documentId
  );
  put(app, { drafts: [...own].sort((one, other) => other.at - one.at) });
};

export const readQuestions = (app: App): void =>
  void app.read('follow-up.find', {}, (reading) => {
    if (reading.is === 'read') put(app, { questions: reading.data.data });
  });

export const readVisitQuestions = (app: App): void =>
  void app.read('visit.findQuestions', {}, (reading) => {
    if (reading.is === 'read') put(app, { visitQuestions: reading.data.data });
  });

export const readMine = (app: App): void => {
  void readDrafts(app);
  if (!app.state().isSignedIn) return;
  readQuestions(app);
  readVisitQuestions(app);
  void app.read('me.results', {}, (reading) =>
    put(app, { results: reading.is === 'read' ? { ...reading, data: reading.data.data } : reading })
  );
  void app.read('me.threads', {}, (reading) =>
    put(app, { threads: reading.is === 'read' ? { ...reading, data: reading.data.data } : reading })
  );
};

export const discard = async (app: App, draft: Draft): Promise<void> => {
  await (await app.sending()).drafts.drop(draft);
  await Promise.all([readDrafts(app), app.countWaiting()]);
};
