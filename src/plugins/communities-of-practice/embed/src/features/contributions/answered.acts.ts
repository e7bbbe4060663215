import type { App } from '../../app/app';
import type { Hit } from '../search/search.state';

/** Somebody who types is not asked after each letter; a word or two are no question yet. */
const PAUSE_MS = 500;
const SHORTEST = 8;
const MOST = 3;

const pauses = new WeakMap<App, ReturnType<typeof setTimeout>>();

const put = (app: App, answers: readonly Hit[]): void =>
  app.set({ compose: { ...app.state().compose, answers } });

const look = async (app: App, title: string): Promise<void> => {
  try {
    const query = { q: title, pagination: { pageSize: MOST } };
    const { data } = await app.call('search.find', { query });
    if (app.state().compose.typedTitle === title) put(app, data);
  } catch {
    // It is an offer: without an answer, or a network, one writes on.
  }
};

/** Looks, once its writer pauses, for what answers the line that they type already. */
export const lookForAnswers = (app: App, title: string): void => {
  const { compose } = app.state();
  clearTimeout(pauses.get(app));
  const asked = title.trim();
  app.set({ compose: { ...compose, typedTitle: asked } });
  if (compose.declinesAnswers) return;
  if (asked.length < SHORTEST) return put(app, []);
  pauses.set(
    app,
    setTimeout(() => void look(app, asked), PAUSE_MS)
  );
};

/** They go on writing: nothing is offered for this line any more. */
export const declineAnswers = (app: App): void =>
  app.set({ compose: { ...app.state().compose, answers: [], declinesAnswers: true } });
