import type { App } from '../app/app';
import type { State } from '../app/state';
import type { Draft } from '../sending/draft';
import type { Sent } from '../sending/outbox';
import { formAt, goOnWith, openForm, submitForm, type, type FormOf } from './form';

const RUTH = { documentId: 'ruth', name: 'Ruth' };
const TOM = { documentId: 'tom', name: 'Tom' };
const OF = {
  slot: 'reply:a',
  title: 'The boiler died',
  place: {},
  action: 'reply.create',
} satisfies FormOf;
const ASKED = { params: { documentId: 'a' }, data: { text: 'Hire panels.' } };
const REFUSED: Sent = { is: 'refused', failure: { is: 'unreachable' } };

describe('a form', () => {
  let kept: Map<string, Draft>;
  let state: Pick<State, 'person' | 'isSignedIn' | 'forms'>;
  let whileSending: () => void;
  let leave: () => void;
  let app: App;

  beforeEach(async () => {
    kept = new Map();
    state = { person: RUTH, isSignedIn: true, forms: {} };
    whileSending = () => undefined;
    const drafts = {
      of: async ({ documentId }: typeof RUTH) =>
        [...kept.values()]
          .filter(({ person }) => person.documentId === documentId)
          .sort((one, other) => other.at - one.at)[0] ?? null,
      keep: async (draft: Draft) => void kept.set(draft.key, draft),
      drop: async ({ key }: Draft) => void kept.delete(key),
    };
    const outbox = {
      send: async () => {
        whileSending();
        return REFUSED;
      },
    };
    app = {
      state: () => state,
      set: (change: Partial<State>) => {
        state = { ...state, ...change };
      },
      sending: async () => ({ drafts, outbox }),
      beforeLeaving: (act: () => void) => {
        leave = act;
      },
      countWaiting: async () => undefined,
      ask: async () => undefined,
    } as unknown as App;
    await openForm(app, OF.slot);
    type(app, OF, { text: 'Hire panels.' });
  });

  it('keeps what was typed a moment before its writer was signed out, and gives it back to nobody else', async () => {
    leave();
    app.set({ person: TOM, isSignedIn: true, forms: {} });
    await openForm(app, OF.slot);
    expect(formAt(app, OF.slot)?.typed).toEqual({});
    app.set({ person: RUTH, isSignedIn: true, forms: {} });
    await openForm(app, OF.slot);
    expect(formAt(app, OF.slot)?.typed).toEqual({ text: 'Hire panels.' });
  });

  it('is there again, as it was typed, when its writer’s sign-in has lapsed', async () => {
    leave();
    app.set({ isSignedIn: false, forms: {} });
    await openForm(app, OF.slot);
    expect(formAt(app, OF.slot)?.typed).toEqual({ text: 'Hire panels.' });
  });

  it('keeps what was typed through a refusal, and what was typed meanwhile', async () => {
    whileSending = () => type(app, OF, { text: 'Hire panels. Two.' });
    await submitForm(app, OF, ASKED);
    expect(formAt(app, OF.slot)?.typed).toEqual({ text: 'Hire panels. Two.' });
    expect(formAt(app, OF.slot)?.is).toBe('open');
  });

  it('shows nothing of it to whom the page belongs by the time of the refusal, and keeps it for its writer', async () => {
    whileSending = () => app.set({ person: TOM, forms: {} });
    await submitForm(app, OF, ASKED);
    expect(formAt(app, OF.slot)).toBeUndefined();
    expect([...kept.values()].map(({ person, typed }) => [person.name, typed])).toEqual([
      ['Ruth', { text: 'Hire panels.' }],
    ]);
  });

  describe('that another tab has open too', () => {
    const SOON_MS = 600;
    const soon = () => new Promise((resolve) => setTimeout(resolve, SOON_MS));
    const texts = () => [...kept.values()].map(({ typed }) => typed.text).sort();

    const typeElsewhere = async (): Promise<Draft> => {
      await soon();
      const [own] = kept.values();
      if (own === undefined) throw new Error('Nothing was kept.');
      const other = { ...own, typed: { text: 'Hire a tent.' }, at: Date.now() };
      kept.set(other.key, other);
      type(app, OF, { text: 'Hire panels. Three.' });
      await soon();
      return other;
    };

    it('keeps both, and shows the other', async () => {
      const other = await typeElsewhere();
      expect(texts()).toEqual(['Hire a tent.', 'Hire panels. Three.']);
      expect(formAt(app, OF.slot)?.typed).toEqual({ text: 'Hire panels. Three.' });
      expect(formAt(app, OF.slot)?.elsewhere).toEqual(other);
    });

    it('goes on with the other, if its writer says so, and throws neither away', async () => {
      const other = await typeElsewhere();
      goOnWith(app, OF, other);
      expect(formAt(app, OF.slot)).toMatchObject({
        typed: other.typed,
        key: other.key,
        elsewhere: null,
      });
      type(app, OF, { text: 'Hire a tent. Two.' });
      await soon();
      expect(formAt(app, OF.slot)?.elsewhere).toBeNull();
      expect(texts()).toEqual(['Hire a tent. Two.', 'Hire panels. Three.']);
    });

    it('goes on with its own, and asks no more', async () => {
      await typeElsewhere();
      goOnWith(app, OF, null);
      type(app, OF, { text: 'Hire panels. Four.' });
      await soon();
      expect(formAt(app, OF.slot)?.elsewhere).toBeNull();
      expect(texts()).toEqual(['Hire a tent.', 'Hire panels. Four.']);
    });
  });
});
