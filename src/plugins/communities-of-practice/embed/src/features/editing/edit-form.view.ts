import { html, nothing } from 'lit';
import { formButtons } from '../../forms/form-buttons.view';
import type { App } from '../../app/app';
import type { Reply, Thread } from '../../app/state';
import { dropForm, formAt, submitForm, type, type FormOf } from '../../forms/form';
import { elsewhereView } from '../../forms/elsewhere.view';
import { formFailure } from '../../forms/form-failure.view';
import type { Failure } from '../../reading/failure';
import { writingView } from '../../forms/writing.view';
import { readThread } from '../threads/thread.acts';

const TITLE_MAX = 150;
const TEXT_MAX = { contribution: 20_000, reply: 10_000 };

/** What of one's own is being changed. */
export type Edited =
  | { kind: 'contribution'; item: Thread }
  | { kind: 'reply'; item: Reply; title: string };

const titleOf = (edited: Edited): string =>
  edited.kind === 'contribution' ? edited.item.title : edited.title;

export const editFormOf = (edited: Edited): FormOf => ({
  slot: `edit:${edited.item.documentId}`,
  title: titleOf(edited),
  place: {
    thread: edited.kind === 'reply' ? edited.item.contribution : edited.item.documentId,
    ...(edited.kind === 'reply' ? { reply: edited.item.documentId } : {}),
  },
  action: edited.kind === 'reply' ? 'reply.update' : 'contribution.update',
});

const isConflict = (failure: Failure | null): boolean =>
  failure?.is === 'refused' && failure.code === 'version-mismatch';

const conflict = (app: App, { item }: Edited, failure: Failure | null) =>
  isConflict(failure)
    ? html`<div class="closing">
        <p class="strong">${app.say('changed-meanwhile')}</p>
        <p class="prose" dir="auto">${item.text}</p>
      </div>`
    : nothing;

const send = (app: App, edited: Edited) => async (event: Event) => {
  event.preventDefault();
  const of = editFormOf(edited);
  const typed = formAt(app, of.slot)?.typed ?? {};
  const { documentId } = edited.item;
  const failure = formAt(app, of.slot)?.failure ?? null;
  // What it was begun from; a draft of yesterday is no answer to what was written since.
  const version = isConflict(failure) ? edited.item.version : Number(typed.version);
  const text = String(typed.text ?? '');
  const asked = { params: { documentId }, version };
  const sent =
    edited.kind === 'reply'
      ? await submitForm(app, { ...of, action: 'reply.update' }, { ...asked, data: { text } })
      : await submitForm(
          app,
          { ...of, action: 'contribution.update' },
          { ...asked, data: { text, title: String(typed.title ?? '') } }
        );
  if (sent?.is === 'waiting') app.notify({ text: app.say('waiting-to-be-sent'), undo: null });
  // What stands there now is shown beside what was typed, and saved over if its author says so.
  if (sent?.is === 'refused' && isConflict(sent.failure)) readThread(app);
  if (sent?.is !== 'sent') return;
  app.notify({ text: app.say('saved'), undo: null });
  readThread(app);
};

/** Changing one's own words. */
export const editForm = (app: App, edited: Edited) => {
  const of = editFormOf(edited);
  const form = formAt(app, of.slot);
  if (form === undefined) return nothing;
  const isSending = form.is === 'sending';
  return html`<form class="form" @submit=${send(app, edited)}>
    ${edited.kind === 'contribution'
      ? html`<label class="field">
          <span>${app.say('title')}</span>
          <input
            required
            minlength="3"
            maxlength=${TITLE_MAX}
            dir="auto"
            .value=${String(form.typed.title ?? '')}
            @input=${(event: Event) =>
              type(app, of, { title: (event.target as HTMLInputElement).value })}
          />
        </label>`
      : nothing}
    ${writingView(app, {
      name: `edit-${edited.item.documentId}`,
      label: app.say('your-words'),
      value: String(form.typed.text ?? ''),
      maxLength: TEXT_MAX[edited.kind],
      onType: (text) => type(app, of, { text }),
    })}
    ${conflict(app, edited, form.failure)} ${elsewhereView(app, of)}
    ${formFailure(app, form.failure, { title: app.say('title'), text: app.say('your-words') })}
    ${formButtons(app, {
      label: app.say(isConflict(form.failure) ? 'save-over' : 'save'),
      isSending,
      onBack: () => dropForm(app, of),
    })}
  </form>`;
};
