import type { Place } from '../address/place';
import { feed } from '../features/feed';
import type { TemplateResult } from 'lit';
import { restOfWords } from '../words/words';
import type { App, Feature, Host } from './app';
import type { Dialog } from './state';

/** Where a feature is shown. What the first page does not need is loaded when it is gone to. */
interface Placed {
  isAt(place: Place): boolean;
  load(): Feature | Promise<Feature>;
}

/** Where one is: at what the host begins with, until one has gone somewhere. */
export const placeShown = (place: Place, { view }: Host): Place =>
  Object.keys(place).length === 0 &&
  (view === 'communities' ||
    view === 'shared' ||
    view === 'search' ||
    view === 'mine' ||
    view === 'report')
    ? { view }
    : place;

/** What is loaded later says what the first page does not. */
const saying = async <T>(loading: Promise<T>): Promise<T> => {
  const [loaded] = await Promise.all([loading, restOfWords()]);
  return loaded;
};

/** The first that is at a place shows it. */
export const FEATURES: readonly Placed[] = [
  {
    isAt: ({ thread }) => thread !== undefined,
    load: async () => (await saying(import('../features/threads'))).threads,
  },
  {
    isAt: ({ compose }) => compose !== undefined,
    load: async () => (await saying(import('../features/contributions'))).compose,
  },
  {
    isAt: ({ view }) => view === 'communities',
    load: async () => (await saying(import('../features/communities'))).communities,
  },
  {
    isAt: ({ view, community }) => view === 'community' && community !== undefined,
    load: async () => (await saying(import('../features/communities/people'))).people,
  },
  {
    isAt: ({ view }) => view === 'report',
    load: async () => (await saying(import('../features/concerns'))).report,
  },
  {
    isAt: ({ part, faq }) => faq !== undefined || part === 'answers',
    load: async () => (await saying(import('../features/faqs'))).faqs,
  },
  {
    isAt: ({ part, visit }) => visit !== undefined || part === 'visits',
    load: async () => (await saying(import('../features/visits'))).visits,
  },
  {
    isAt: ({ view, resource }) => resource !== undefined || view === 'shared',
    load: async () => (await saying(import('../features/resources'))).resources,
  },
  {
    isAt: ({ view }) => view === 'search',
    load: async () => (await saying(import('../features/search'))).search,
  },
  {
    isAt: ({ view }) => view === 'mine',
    load: async () => (await saying(import('../features/me'))).mine,
  },
  { isAt: () => true, load: () => feed },
];

type Shown<D extends Dialog['is']> = (
  app: App,
  asked: Extract<Dialog, { is: D }>
) => TemplateResult;

/** How each dialog is shown. */
export const DIALOGS: { [D in Dialog['is']]: () => Promise<Shown<D>> } = {
  'sign-in': async () => (await saying(import('../features/session/sign-in.view'))).signInView,
  concern: async () => (await saying(import('../features/concerns/concern.view'))).concernView,
  thanks: async () => (await saying(import('../features/thanks/thanks-dialog.view'))).thanksDialog,
  confirm: async () => (await saying(import('../features/dialogs/confirm.view'))).confirmView,
  join: async () => (await saying(import('../features/communities/join.view'))).joinView,
};
