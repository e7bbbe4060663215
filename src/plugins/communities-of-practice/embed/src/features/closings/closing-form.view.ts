import { html, nothing } from 'lit';
import { formButtons } from '../../forms/form-buttons.view';
import type { App } from '../../app/app';
import type { Activity, Thread } from '../../app/state';
import { dropForm, formAt, openForm, submitForm, type, type FormOf } from '../../forms/form';
import { elsewhereView } from '../../forms/elsewhere.view';
import { formFailure } from '../../forms/form-failure.view';
import { writingView } from '../../forms/writing.view';
import { beginningOf } from '../../ui/beginning';
import { heading } from '../../ui/heading';
import { sayingWhyNot } from '../../ui/said-failure';
import { readThread } from '../threads/thread.acts';

const LEARNED_MAX = 5_000;

const closingFormOf = ({ documentId, title }: Thread): FormOf & { action: 'closing.create' } => ({
  slot: `closing:${documentId}`,
  title,
  place: { thread: documentId },
  action: 'closing.create',
});

const send = (app: App, thread: Thread) => async (event: Event) => {
  event.preventDefault();
  const of = closingFormOf(thread);
  const typed = formAt(app, of.slot)?.typed ?? {};
  const helpful = Array.isArray(typed.helpful) ? typed.helpful : [];
  const sent = await submitForm(app, of, {
    params: { documentId: thread.documentId },
    data: { outcome: String(typed.outcome ?? ''), learned: String(typed.learned ?? ''), helpful },
  });
  if (sent?.is === 'waiting') app.notify({ text: app.say('waiting-to-be-sent'), undo: null });
  if (sent?.is !== 'sent') return;
  app.notify({ text: app.say('closed-now'), undo: () => void reopen(app, thread) });
  readThread(app);
};

const reopen = (app: App, { documentId }: Thread) =>
  sayingWhyNot(app, async () => {
    await app.call('closing.reopen', { params: { documentId } });
    app.notify({ text: app.say('reopened'), undo: null });
    readThread(app);
  });

/** Closing or reopening, for who may. */
export const closingActs = (app: App, thread: Thread) => html`
  ${thread.abilities.close
    ? html`<button class="button" @click=${() => openForm(app, closingFormOf(thread).slot)}>
        ${app.say('close-this')}
      </button>`
    : nothing}
  ${thread.abilities.reopen
    ? html`<button class="button" @click=${() => reopen(app, thread)}>${app.say('reopen')}</button>`
    : nothing}
`;

const outcomes = (app: App, activity: Activity, thread: Thread) => {
  const of = closingFormOf(thread);
  const chosen = formAt(app, of.slot)?.typed.outcome;
  return html`<fieldset class="stances">
    <legend>${app.say('how-it-ended')}</legend>
    ${activity.outcomes.map(
      ({ key, label }) =>
        html`<label class="chip">
          <input
            type="radio"
            name="outcome"
            required
            .checked=${chosen === key}
            @change=${() => type(app, of, { outcome: key })}
          />
          <span>${label}</span>
        </label>`
    )}
  </fieldset>`;
};

const whatHelped = (app: App, thread: Thread) => {
  const of = closingFormOf(thread);
  const given = formAt(app, of.slot)?.typed.helpful;
  const chosen = Array.isArray(given) ? given : [];
  const { replies } = app.state().thread;
  if (replies.length === 0) return nothing;
  const toggle = (key: string) =>
    type(app, of, {
      helpful: chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key],
    });
  return html`<fieldset class="options">
    <legend>${app.say('what-helped')}</legend>
    ${replies.map(
      ({ documentId, author, text }) =>
        html`<label class="chip">
          <input
            type="checkbox"
            .checked=${chosen.includes(documentId)}
            @change=${() => toggle(documentId)}
          />
          <span>
            <bdi class="strong">${author?.name ?? app.say('former-member')}</bdi>
            <span class="hint" dir="auto">${beginningOf(text, 60)}</span>
          </span>
        </label>`
    )}
  </fieldset>`;
};

/** How a conversation ended: the activity's own question. */
export const closingForm = (app: App, activity: Activity, thread: Thread) => {
  const of = closingFormOf(thread);
  const form = formAt(app, of.slot);
  if (form === undefined || !thread.abilities.close) return nothing;
  const isSending = form.is === 'sending';
  return html`<form class="form closing" @submit=${send(app, thread)}>
    ${heading(app, 1, app.say('close-this'))} ${outcomes(app, activity, thread)}
    ${writingView(app, {
      name: 'learned',
      label: activity.closingQuestion,
      value: String(form.typed.learned ?? ''),
      maxLength: LEARNED_MAX,
      onType: (learned) => type(app, of, { learned }),
    })}
    ${whatHelped(app, thread)} ${elsewhereView(app, of)}
    ${formFailure(app, form.failure, { learned: activity.closingQuestion })}
    ${formButtons(app, {
      label: app.say('close-this'),
      isSending,
      onBack: () => dropForm(app, of),
    })}
  </form>`;
};
