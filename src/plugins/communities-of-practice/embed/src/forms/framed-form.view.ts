import { html, nothing } from 'lit';
import type { Answered, Asked } from '../../../client/src';
import type { App } from '../app/app';
import type { Sendable } from '../sending/draft';
import { heading } from '../ui/heading';
import { elsewhereView } from './elsewhere.view';
import { dropForm, formAt, openForm, submitForm, type, type FormOf, type Typed } from './form';
import { formButtons } from './form-buttons.view';
import { formFailure } from './form-failure.view';

interface Framed<A extends Sendable> {
  of: FormOf & { action: A };
  /** Null where the page's own heading says it. */
  title: string | null;
  fields: (typed: Typed, onType: (change: Typed) => void) => unknown;
  /** What the fields are called, by the names that the server knows. */
  labels: Record<string, string>;
  /** What the button says. */
  label: string;
  asked: (typed: Typed) => Asked<A>;
  onSent: (answer: Answered<A>) => void;
  /** Where one goes on while it waits to be sent; nowhere else if left out. */
  onWaiting?: () => void;
  /** What leaving it says and does besides; it is thrown away anyhow. */
  back?: string;
  onBack?: () => void;
}

/** Opens a form below what it is about, with what was typed there before, and goes to it. */
export const beginForm = async (app: App, { slot }: FormOf, begun?: Typed): Promise<void> => {
  await openForm(app, slot, begun);
  app.focusOn(`[data-slot="${slot}"] .h1`);
};

/** Opens it again for whoever has typed there, and not sent it. */
export const openIfTyped = async (app: App, { slot }: FormOf): Promise<void> => {
  const { person } = app.state();
  if (person === null) return;
  const draft = await (await app.sending()).drafts.of(person, slot);
  if (draft !== null) await openForm(app, slot);
};

/** A form with all that every form has: what another tab typed, why it was not taken, sending and leaving. */
export const framedForm = <A extends Sendable>(app: App, framed: Framed<A>) => {
  const { of, title, fields, labels, label, asked, onSent, onWaiting, back, onBack } = framed;
  const form = formAt(app, of.slot);
  if (form === undefined) return nothing;
  const send = async (event: Event) => {
    event.preventDefault();
    const sent = await submitForm(app, of, asked(formAt(app, of.slot)?.typed ?? {}));
    if (sent?.is === 'waiting') {
      app.notify({ text: app.say('waiting-to-be-sent'), undo: null });
      onWaiting?.();
    }
    if (sent?.is === 'sent') onSent(sent.answer);
  };
  const leave = async () => {
    await dropForm(app, of);
    onBack?.();
  };
  return html`<form class="form ${title ? 'closing' : ''}" data-slot=${of.slot} @submit=${send}>
    ${title === null ? nothing : heading(app, 1, title)}
    ${fields(form.typed, (change) => type(app, of, change))} ${elsewhereView(app, of)}
    ${formFailure(app, form.failure, labels)}
    ${formButtons(app, { label, isSending: form.is === 'sending', back, onBack: leave })}
    <p class="hint">${app.say(app.state().keepsDrafts ? 'kept-on-device' : 'not-kept')}</p>
  </form>`;
};
