import type { TemplateResult } from 'lit';
import { atom } from 'nanostores';
import type { Asked } from '../../../client/src';
import { routerFor } from '../address/router';
import { NO_PEOPLE } from '../features/communities/people.state';
import { NO_COMPOSE } from '../features/contributions/compose.state';
import { NO_FEED } from '../features/feed/feed.state';
import { NO_MINE } from '../features/me/mine.state';
import { NO_SINCE } from '../features/me/since.state';
import { opened, SIGN_IN } from '../features/session/sign-in.state';
import { NO_THREAD } from '../features/threads/thread.state';
import { baseOf, type ApiAddress } from '../reading/api-address';
import { callsTo, personOf } from '../reading/calls';
import { keptWhenNeeded } from '../reading/kept-when-needed';
import { READING, readingThrough } from '../reading/reading';
import type { Sending } from '../sending';
import { authAt } from '../session/auth';
import { browserStorage } from '../session/browser-storage';
import { hostSession, type GetToken } from '../session/host-session';
import { locked } from '../session/locks';
import { createSession } from '../session/session';
import { sessionRecords } from '../session/session-record';
import { momentsIn } from '../words/moments';
import { speaking, type Messages } from '../words/words';
import type { App, Host } from './app';
import { DIALOGS } from './features';
import type { Dialog, State } from './state';
import { visitOf } from './visits';

const NOTICE_MS = 10_000;
const SEND_AGAIN_MS = 30_000;

/** Of the person before, nothing is shown to the next. */
const NOTHING_READ = {
  feed: NO_FEED,
  since: NO_SINCE,
  communities: READING,
  mine: NO_MINE,
  compose: NO_COMPOSE,
  thread: NO_THREAD,
  thanks: READING,
  people: NO_PEOPLE,
  shared: {},
};

interface Wanted {
  element: HTMLElement;
  address: ApiAddress;
  host: Host;
  language: string;
  /** What the host says otherwise. */
  messages: Messages | null;
  /** Where the host signs people in itself. */
  getToken: GetToken | null;
  /** Called whenever anything has changed that is shown. */
  onChange: () => void;
  /** Called whenever something else has to be read: another place, another person. */
  onTurn: () => void;
  /** Called with selectors of what shall have the keyboard, the best first. */
  onFocus: (selectors: readonly string[]) => void;
}

export interface Running {
  app: App;
  stop(): void;
}

/** Puts one element's parts together. */
export const createApp = ({
  element,
  address,
  host,
  language,
  messages,
  getToken,
  onChange,
  onTurn,
  onFocus,
}: Wanted): Running => {
  const base = baseOf(address);
  const storage = browserStorage();
  const kept = keptWhenNeeded(storage, base, import.meta.url);
  const router = routerFor(element, (place) => {
    store.set({ ...store.get(), place, dialog: null });
    onTurn();
  });
  const records = sessionRecords(storage, base, () => followSession());
  const session = getToken
    ? hostSession(
        getToken,
        (token) => personOf(address, token),
        () => followSession()
      )
    : createSession(authAt(base), records, locked, () => followSession());
  const store = atom<State>({
    place: router.now(),
    person: session.person(),
    isSignedIn: session.isSignedIn(),
    lastVisit: visitOf(storage, session.person()?.documentId),
    activities: READING,
    safeguarding: READING,
    ...NOTHING_READ,
    forms: {},
    waiting: 0,
    drafts: 0,
    keepsDrafts: storage.isLasting,
    signIn: SIGN_IN,
    dialog: null,
    notice: null,
    announced: '',
  });
  const set = (change: Partial<State>) => store.set({ ...store.get(), ...change });

  const leaving: (() => void)[] = [];
  const leave = () => leaving.forEach((act) => act());
  // The last that a browser on a phone says before it may end the page.
  const leaveIfHidden = () => document.visibilityState === 'hidden' && leave();
  document.addEventListener('visibilitychange', leaveIfHidden);

  const followSession = () => {
    const before = store.get();
    const person = session.person();
    const isSignedIn = session.isSignedIn();
    if (before.person?.documentId === person?.documentId && before.isSignedIn === isSignedIn) {
      return set({ person });
    }
    leave();
    if (before.person && before.person.documentId !== person?.documentId) {
      void kept.forget(before.person.documentId);
    }
    const lastVisit = visitOf(storage, person?.documentId);
    set({ person, isSignedIn, lastVisit, ...NOTHING_READ, forms: {} });
    void countWaiting();
    goOut();
    app.tell(isSignedIn ? 'gp-signed-in' : 'gp-signed-out', {});
    onTurn();
  };

  const calls = callsTo(address, session);
  // Whose sign-in has run out reads what visitors read, of what this device kept too.
  const whose = () => {
    const { person, isSignedIn } = store.get();
    return person && isSignedIn ? person.documentId : 'visitor';
  };
  const read = readingThrough(calls, kept, whose);
  let loading: Promise<Sending> | null = null;
  const sending = () =>
    (loading ??= import('../sending').then(({ createSending }) =>
      createSending(base, {
        // As the device kept it: the server parses it like anything else.
        call: (action, asked, as) => calls(action, asked as Asked<typeof action>, as),
        person: () => store.get().person,
        isSignedIn: () => store.get().isSignedIn,
        locked,
        later: (seconds) => void setTimeout(goOut, seconds * 1_000),
        onSettled: (_, sent) => {
          if (sent.is === 'sent') {
            app.notify({ text: app.say('went-out'), undo: null });
            onTurn();
          }
          void countWaiting();
        },
      })
    ));
  // Where nobody has ever been signed in, nothing was typed.
  const someoneWasHere = `gathering-places:written:${base}`;
  const countWaiting = async () => {
    const { person } = store.get();
    if (person !== null) storage.write(someoneWasHere, '');
    else if (storage.read(someoneWasHere) === null) return set({ waiting: 0, drafts: 0 });
    const all = await (await sending()).drafts.all();
    if (person === null) return set({ waiting: 0, drafts: all.length });
    const mine = all.filter((each) => each.person.documentId === person.documentId);
    const waiting = mine.filter(({ state }) => state === 'waiting').length;
    set({ waiting, drafts: mine.length });
  };
  const flush = async () => {
    if (store.get().isSignedIn) await (await sending()).outbox.flush();
  };
  const goOut = () => void flush().catch(() => undefined);
  const trying = setInterval(goOut, SEND_AGAIN_MS);
  addEventListener('online', goOut);
  let say = speaking(language);
  const sayOtherwise = async (otherwise: Messages) => {
    const { readMessages } = await import('../words/read-messages');
    say = speaking(language, readMessages(otherwise));
    onChange();
  };
  if (messages) void sayOtherwise(messages);
  let noticeEnds: ReturnType<typeof setTimeout> | undefined;

  const app: App = {
    host,
    state: () => store.get(),
    set,
    say: (message, values) => say(message, values),
    moments: momentsIn(language),
    language,
    hrefOf: (place) => router.hrefOf(place),
    go: (place, how) => router.go(place, how),
    read: (action, asked, take) => {
      const asker = whose();
      // An answer to whoever was here before is nothing to whoever is here now.
      return read(action, asked, store.get().person, (reading) => {
        if (whose() === asker) take(reading);
      });
    },
    call: (action, asked, send) => calls(action, asked, store.get().person, send),
    session,
    base,
    sending,
    countWaiting,
    beforeLeaving: (act) => void leaving.push(act),
    sendWaiting: goOut,
    signsInItself: getToken === null,
    ask: async (asked) => {
      if (asked.is === 'sign-in' && getToken) return app.tell('gp-sign-in-wanted', {});
      const show = (await DIALOGS[asked.is]()) as (app: App, asked: Dialog) => TemplateResult;
      const signIn = opened(asked);
      set({ signIn, dialog: { asked, show: () => show(app, asked) } });
    },
    notify: (notice) => {
      clearTimeout(noticeEnds);
      set({ notice, announced: notice.text });
      noticeEnds = setTimeout(() => set({ notice: null }), NOTICE_MS);
    },
    focusOn: (...selectors) => onFocus(selectors),
    tell: (event, detail) => {
      element.dispatchEvent(new CustomEvent(event, { detail, bubbles: true, composed: true }));
    },
  };
  const unsubscribe = store.listen(onChange);
  void countWaiting().catch(() => undefined);
  goOut();
  const { code, ...place } = router.now();
  if (code && getToken === null) {
    // Whoever is shown the address has no use of it.
    router.go(place, { replace: true });
    void app.ask({ is: 'sign-in', then: null, code });
  }
  return {
    app,
    stop: () => {
      clearTimeout(noticeEnds);
      clearInterval(trying);
      removeEventListener('online', goOut);
      document.removeEventListener('visibilitychange', leaveIfHidden);
      leave();
      unsubscribe();
      router.stop();
      records.stop();
    },
  };
};
