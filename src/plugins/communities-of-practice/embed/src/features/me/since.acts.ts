import type { App } from '../../app/app';
import {} from './since.state';

const RESULTS_SHOWN = 1;

export const readSince = (app: App): void => {
  const { person, isSignedIn } = app.state();
  if (person === null || !isSignedIn) return;
  void app.read('me.results', { query: { pagination: { pageSize: RESULTS_SHOWN } } }, (reading) =>
    app.set({
      since: {
        ...app.state().since,
        results: reading.is === 'read' ? { ...reading, data: reading.data.data } : reading,
      },
    })
  );
  void app.read(
    'contribution.find',
    { query: { sort: 'unanswered', filters: { status: 'open' }, pagination: { pageSize: 5 } } },
    (reading) => {
      if (reading.is !== 'read') return;
      const found = reading.data.data.find(
        ({ author, replyCount }) => author?.documentId !== person.documentId && replyCount === 0
      );
      app.set({ since: { ...app.state().since, unanswered: found ?? null } });
    }
  );
};
