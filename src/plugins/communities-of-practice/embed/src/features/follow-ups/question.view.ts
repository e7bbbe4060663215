import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import type { FollowUpQuestion } from '../../app/state';
import { formButtons } from '../../forms/form-buttons.view';
import { formFailure } from '../../forms/form-failure.view';
import { dropForm, formAt, openForm, submitForm, type, type FormOf } from '../../forms/form';
import { elsewhereView } from '../../forms/elsewhere.view';
import { writingView } from '../../forms/writing.view';
import { ago } from '../../ui/ago';
import { beginningOf } from '../../ui/beginning';
import { following } from '../../ui/link';
import { sayingWhyNot } from '../../ui/said-failure';
import { HOLDINGS } from './holding';

const TEXT_MAX = 1_000;

type FollowUpForm = FormOf & { action: 'follow-up.create' };

const formOf = ({ contribution, afterDays }: FollowUpQuestion): FollowUpForm => ({
  slot: `follow-up:${contribution.documentId}:${afterDays}`,
  title: contribution.title,
  place: { view: 'mine' },
  action: 'follow-up.create',
});

const takeBack = (app: App, { contribution }: FollowUpQuestion, readAgain: () => void) =>
  sayingWhyNot(app, async () => {
    await app.call('follow-up.delete', { params: { documentId: contribution.documentId } });
    readAgain();
  });

const send = async (app: App, question: FollowUpQuestion, readAgain: () => void): Promise<void> => {
  const of = formOf(question);
  const typed = formAt(app, of.slot)?.typed ?? {};
  const didItHold = HOLDINGS.find((each) => each === typed.didItHold);
  if (didItHold === undefined) return;
  const sent = await submitForm(app, of, {
    params: { documentId: question.contribution.documentId },
    data: { didItHold, text: String(typed.text ?? '') },
  });
  if (sent?.is === 'waiting') app.notify({ text: app.say('waiting-to-be-sent'), undo: null });
  if (sent?.is !== 'sent') return;
  app.notify({
    text: app.say(didItHold === 'skipped' ? 'follow-up.not-asked-again' : 'follow-up.thanks'),
    undo: () => void takeBack(app, question, readAgain),
  });
  readAgain();
};

const choose = async (app: App, of: FollowUpForm, didItHold: string) => {
  await openForm(app, of.slot);
  type(app, of, { didItHold });
};

const choices = (app: App, of: FollowUpForm) =>
  html`<fieldset class="stances">
    <legend>${app.say('follow-up.did-it-hold')}</legend>
    ${HOLDINGS.map(
      (holding) =>
        html`<label class="chip">
          <input
            type="radio"
            name=${of.slot}
            .checked=${formAt(app, of.slot)?.typed.didItHold === holding}
            @change=${() => choose(app, of, holding)}
          />
          <span>${app.say(`hold.${holding}`)}</span>
        </label>`
    )}
  </fieldset>`;

const more = (app: App, question: FollowUpQuestion, of: FollowUpForm) => {
  const form = formAt(app, of.slot);
  if (form === undefined) return nothing;
  return html`
    ${form.typed.didItHold === 'skipped'
      ? nothing
      : writingView(app, {
          name: `follow-up-${question.contribution.documentId}`,
          label: app.say('follow-up.what-else'),
          value: String(form.typed.text ?? ''),
          maxLength: TEXT_MAX,
          onType: (text) => type(app, of, { text }),
        })}
    ${elsewhereView(app, of)}
    ${formFailure(app, form.failure, { text: app.say('follow-up.what-else') })}
    ${formButtons(app, {
      label: app.say('follow-up.send'),
      isSending: form.is === 'sending',
      onBack: () => void dropForm(app, of),
    })}
  `;
};

/** Whether it held, asked once. @param readAgain when it was answered. */
export const questionView = (app: App, question: FollowUpQuestion, readAgain: () => void) => {
  const of = formOf(question);
  const place = { thread: question.contribution.documentId };
  const onSubmit = (event: Event) => {
    event.preventDefault();
    void send(app, question, readAgain);
  };
  return html`<form class="form closing" @submit=${onSubmit}>
    <p>
      <a href=${app.hrefOf(place)} @click=${following(app, place)}
        ><bdi>${question.contribution.title}</bdi></a
      >
      <span class="hint">${app.say('closed')} ${ago(app, question.closedAt)}</span>
    </p>
    ${question.learned
      ? html`<p class="hint" dir="auto">${beginningOf(question.learned, 160)}</p>`
      : nothing}
    ${choices(app, of)} ${more(app, question, of)}
  </form>`;
};
