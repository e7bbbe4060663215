import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import type { Reply, Thread } from '../../app/state';
import { formAt, openForm, submitForm, type, type FormOf } from '../../forms/form';
import { elsewhereView } from '../../forms/elsewhere.view';
import { formFailure } from '../../forms/form-failure.view';
import { writingView } from '../../forms/writing.view';
import { heading } from '../../ui/heading';
import { readThread, readUntil, putOpening } from '../threads/thread.acts';
import { speakLastHint } from '../rounds/officers-last.view';
import { replyFormOf } from './reply-form';

const STANCES = ['supports', 'differs', 'builds-on', 'asks'] as const;
const TEXT_MAX = 10_000;

const stanceIn = (value: unknown) => STANCES.find((known) => known === value);

const answeredIn = (app: App, inReplyTo: unknown): Reply | undefined =>
  app.state().thread.replies.find(({ documentId }) => documentId === inReplyTo);

/** Whom one answers, and the way back to answering the opening. */
const answering = (app: App, of: FormOf, { author }: Reply) =>
  html`<p class="row readers">
    <span>${app.say('answering', { name: author?.name ?? app.say('former-member') })}</span>
    <button class="button quiet" type="button" @click=${() => type(app, of, { inReplyTo: '' })}>
      ${app.say('answer-the-opening')}
    </button>
  </p>`;

const send = (app: App, thread: Thread) => async (event: Event) => {
  event.preventDefault();
  const of = replyFormOf(thread);
  const typed = formAt(app, of.slot)?.typed ?? {};
  const sent = await submitForm(app, of, {
    params: { documentId: thread.documentId },
    data: {
      text: String(typed.text ?? ''),
      stance: stanceIn(typed.stance),
      inReplyTo: answeredIn(app, typed.inReplyTo)?.documentId,
    },
  });
  if (sent !== null && sent.is !== 'refused') void openForm(app, of.slot);
  if (sent?.is === 'waiting') app.notify({ text: app.say('waiting-to-be-sent'), undo: null });
  if (sent?.is !== 'sent') return;
  const { documentId } = sent.answer.data;
  // With one's own answer in, what others answered before it is seen, too.
  if (thread.round?.seesAnswers === false) readThread(app);
  else {
    putOpening(app, (opening) => ({ ...opening, replyCount: opening.replyCount + 1 }));
    await readUntil(app, thread.documentId, documentId);
  }
  app.notify({ text: app.say('reply-published'), undo: null });
  app.focusOn(`#reply-${documentId}`);
  app.tell('gp-published', { kind: 'reply', documentId });
};

/** Answering, and saying how one stands to it if one likes. */
export const replyForm = (app: App, thread: Thread) => {
  const of = replyFormOf(thread);
  const form = formAt(app, of.slot);
  if (form === undefined) return nothing;
  const isSending = form.is === 'sending';
  const chosen = stanceIn(form.typed.stance);
  const answered = answeredIn(app, form.typed.inReplyTo);
  return html`
    ${heading(app, 1, app.say('reply'), { id: 'gp-your-reply' })}
    <form class="form" @submit=${send(app, thread)}>
      ${speakLastHint(app, thread)} ${answered ? answering(app, of, answered) : nothing}
      ${writingView(app, {
        name: 'text',
        label: app.say('your-reply'),
        value: String(form.typed.text ?? ''),
        maxLength: TEXT_MAX,
        onType: (text) => type(app, of, { text }),
      })}
      <fieldset class="stances">
        <legend>
          ${answered
            ? app.say('stance.to', { name: answered.author?.name ?? app.say('former-member') })
            : app.say('stance')}
        </legend>
        ${STANCES.map(
          (stance) =>
            html`<label class="chip">
              <input
                type="checkbox"
                .checked=${chosen === stance}
                @change=${() => type(app, of, { stance: chosen === stance ? '' : stance })}
              />
              <span>${app.say(`stance.${stance}.choice`)}</span>
            </label>`
        )}
      </fieldset>
      ${elsewhereView(app, of)} ${formFailure(app, form.failure, { text: app.say('your-reply') })}
      <div class="row">
        <button class="button primary" ?disabled=${isSending}>
          ${app.say(isSending ? 'sending' : 'send-reply')}
        </button>
        <p class="hint">${app.say('who-reads-reply', { community: thread.community.name })}</p>
      </div>
    </form>
  `;
};
