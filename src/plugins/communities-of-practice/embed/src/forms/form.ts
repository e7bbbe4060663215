import type { Answered, Asked } from '../../../client/src';
import type { Place } from '../address/place';
import type { App } from '../app/app';
import { needsSignIn, type Failure } from '../reading/failure';
import { locked } from '../session/locks';
import type { Person } from '../session/session-record';
import { newKey, type Draft, type Sendable } from '../sending/draft';
import type { Sent } from '../sending/outbox';
import { keepingOf } from './keeping';

export type Typed = Record<string, string | string[]>;

/** A form as it stands: every letter of it is kept on the device. */
export interface Form {
  typed: Typed;
  is: 'open' | 'sending';
  failure: Failure | null;
  /** The key of its draft. */
  key: string;
  /** Until when it knows what this device keeps of it, in milliseconds since 1970. */
  knownAt: number;
  /** What another tab has kept since: shown beside it, until its writer has said which to go on with. */
  elsewhere: Draft | null;
}

/** What a form is of, and where it is found again. */
export interface FormOf {
  slot: string;
  title: string;
  place: Place;
  action: Sendable;
}

export const formAt = (app: App, slot: string): Form | undefined => app.state().forms[slot];

const put = (app: App, slot: string, form: Form | undefined): void => {
  const forms = { ...app.state().forms };
  if (form === undefined) delete forms[slot];
  else forms[slot] = form;
  app.set({ forms });
};

const draftOf = (of: FormOf, person: Person, form: Form): Draft => ({
  ...of,
  key: form.key,
  person,
  typed: form.typed,
  asked: null,
  at: Date.now(),
  state: 'typed',
  failure: form.failure,
});

const opened = (
  typed: Typed,
  failure: Failure | null,
  key: string,
  knownAt: number = Date.now()
): Form => ({ typed, is: 'open', failure, key, knownAt, elsewhere: null });

/** Opens a form with what its person typed there before, or with `begun`. */
export const openForm = async (app: App, slot: string, begun: Typed = {}): Promise<void> => {
  if (formAt(app, slot) !== undefined) return;
  const { person } = app.state();
  put(app, slot, opened(begun, null, newKey()));
  await keepingOf(app).settled();
  const draft = person === null ? null : await (await app.sending()).drafts.of(person, slot);
  const now = formAt(app, slot);
  if (draft === null || now === undefined || now.typed !== begun) return;
  put(app, slot, opened(draft.typed, draft.failure, draft.key, draft.at));
};

const isBlank = (typed: Typed): boolean =>
  Object.values(typed).every((value) => value.length === 0);

const keepNow = async (app: App, of: FormOf): Promise<void> => {
  const form = formAt(app, of.slot);
  const { person } = app.state();
  if (form === undefined || person === null || form.is === 'sending') return;
  const { drafts } = await app.sending();
  await locked(`gathering-places:draft:${person.documentId}:${of.slot}`, async () => {
    const kept = await drafts.of(person, of.slot);
    const isElsewhere =
      kept !== null &&
      kept.at > form.knownAt &&
      JSON.stringify(kept.typed) !== JSON.stringify(form.typed);
    // Both are kept: what another tab wrote under this key stays, and this goes on under its own.
    const key = isElsewhere && kept.key === form.key ? newKey() : form.key;
    const draft = draftOf(of, person, { ...form, key });
    await (isBlank(form.typed) ? drafts.drop(draft) : drafts.keep(draft));
    const now = formAt(app, of.slot);
    if (now?.key !== form.key) return;
    const elsewhere = isElsewhere ? kept : now.elsewhere;
    put(app, of.slot, { ...now, key, knownAt: draft.at, elsewhere });
  });
};

/** Of two versions, its writer goes on with this tab's or with the other's; the one that is left stays in "Mine". */
export const goOnWith = (app: App, of: FormOf, draft: Draft | null): void => {
  const form = formAt(app, of.slot);
  if (form === undefined) return;
  if (draft === null) return put(app, of.slot, { ...form, elsewhere: null });
  put(app, of.slot, opened(draft.typed, draft.failure, draft.key));
};

/** Somebody typed. */
export const type = (app: App, of: FormOf, change: Typed): void => {
  const form = formAt(app, of.slot);
  if (form === undefined) return;
  put(app, of.slot, { ...form, typed: { ...form.typed, ...change } });
  keepingOf(app).soon(of.slot, () => keepNow(app, of));
};

/** Throws away what was typed. */
export const dropForm = async (app: App, of: FormOf): Promise<void> => {
  keepingOf(app).forget(of.slot);
  const form = formAt(app, of.slot);
  const { person } = app.state();
  put(app, of.slot, undefined);
  if (form && person) await (await app.sending()).drafts.drop(draftOf(of, person, form));
};

/** What has become of a form that was refused: its writer's words are still in it, if the page is still theirs. */
const giveBack = async (app: App, of: FormOf, sent: Form, writer: Person, failure: Failure) => {
  const isStillTheirs = app.state().person?.documentId === writer.documentId;
  const typed = (isStillTheirs ? formAt(app, of.slot) : undefined)?.typed ?? sent.typed;
  // What was refused was not carried out: mended, it is something else, under a key of its own.
  const form = opened(typed, failure, newKey());
  if (isStillTheirs) put(app, of.slot, form);
  const { drafts } = await app.sending();
  await drafts.keep(draftOf(of, writer, form));
  await drafts.drop(draftOf(of, writer, sent));
};

/**
 * Sends a form. Refused, it stays as it is with why; sent or waiting, it is done with. Whose sign-in has run
 * out is asked to sign in, and it goes out then.
 * @returns null where there is nobody whose words it could be, or it is on its way.
 */
export const submitForm = async <A extends Sendable>(
  app: App,
  of: FormOf & { action: A },
  asked: Asked<A>
): Promise<Sent<Answered<A>> | null> => {
  const form = formAt(app, of.slot);
  const { person } = app.state();
  if (form === undefined || form.is === 'sending' || person === null) return null;
  keepingOf(app).forget(of.slot);
  put(app, of.slot, { ...form, is: 'sending', failure: null });
  const { outbox } = await app.sending();
  const sent = await outbox.send({ ...draftOf(of, person, form), action: of.action, asked });
  if (sent.is === 'refused') await giveBack(app, of, form, person, sent.failure);
  else if (app.state().person?.documentId === person.documentId) put(app, of.slot, undefined);
  if (sent.is === 'waiting' && needsSignIn(sent.failure, app.state().isSignedIn)) {
    void app.ask({ is: 'sign-in', then: null });
  }
  await app.countWaiting();
  // What was sent is of this action, whatever the device kept it as.
  return sent as Sent<Answered<A>>;
};
