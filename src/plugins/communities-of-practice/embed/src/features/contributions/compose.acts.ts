import type { App } from '../../app/app';
import { openForm, type FormOf } from '../../forms/form';
import { type Compose } from './compose.state';

export const composeFormOf = (
  activity: string,
  title: string
): FormOf & { action: 'contribution.create' } => ({
  slot: `compose:${activity}`,
  title,
  place: { compose: activity },
  action: 'contribution.create',
});

const put = (app: App, change: Partial<Compose>) =>
  app.set({ compose: { ...app.state().compose, ...change } });

/** Reads what the chosen community offers. */
export const choose = (app: App, community: string): void => {
  if (app.state().compose.community === community) return;
  put(app, { community, activities: [], members: [], conversations: [] });
  const isStill = () => app.state().compose.community === community;
  void app.read('community.findOne', { params: { documentId: community } }, (reading) => {
    if (reading.is === 'read' && isStill()) put(app, { activities: reading.data.data.activities });
  });
  void app.read(
    'community.members',
    { params: { documentId: community }, query: { pagination: { pageSize: 100 } } },
    (reading) => {
      if (reading.is === 'read' && isStill()) put(app, { members: reading.data.data });
    }
  );
  void app.read(
    'contribution.find',
    { query: { filters: { community }, pagination: { pageSize: 50 } } },
    (reading) => {
      if (reading.is === 'read' && isStill()) put(app, { conversations: reading.data.data });
    }
  );
};

/** Reads in which communities the reader may write. */
export const readWhere = (app: App): void => {
  if (!app.state().isSignedIn) return;
  void app.read('me.communities', {}, (reading) => {
    if (reading.is !== 'read') return put(app, { communities: reading });
    const data = reading.data.data.filter(({ abilities }) => abilities.contribute);
    put(app, { communities: { ...reading, data } });
  });
};

/** Opens the form of the place's activity, with what was typed there before. */
export const enterCompose = (app: App): void => {
  const { compose: activity, community } = app.state().place;
  if (activity === undefined) return;
  put(app, { answers: [], declinesAnswers: false });
  const begun = app.host.community ?? community;
  void openForm(app, composeFormOf(activity, '').slot, begun ? { community: begun } : {});
  readWhere(app);
};
