import { html, nothing } from 'lit';
import { formButtons } from '../../forms/form-buttons.view';
import type { App } from '../../app/app';
import type { Activity, Community } from '../../app/state';
import { dropForm, formAt, submitForm, type, type Form } from '../../forms/form';
import { elsewhereView } from '../../forms/elsewhere.view';
import { formFailure } from '../../forms/form-failure.view';
import { writingView } from '../../forms/writing.view';
import { heading } from '../../ui/heading';
import { ICONS } from '../../ui/icons';
import { following } from '../../ui/link';
import { activityNamed } from '../activities/activities.state';
import { activityFields, detailsIn, labelsOf } from './activity-fields.view';
import { officersLastField, officersLastIn } from '../rounds/officers-last.view';
import { roundField, roundIn } from '../rounds/round-field.view';
import { helpWantedField, helpWantedIn } from './help-wanted.view';
import { signInFirst } from './sign-in-first.view';
import { chosenCommunity, communityField } from './community-field.view';
import { lookForAnswers } from './answered.acts';
import { answeredView } from './answered.view';
import { choose, composeFormOf } from './compose.acts';

const TITLE_MAX = 150;
const TEXT_MAX = 20_000;
/** The activity that only its author and the peers they choose see. */
const QUIET = 'growing-confidence';

const textOf = (form: Form, name: string): string => String(form.typed[name] ?? '');

/** Who will read this: on the form, and on the button. */
const readers = (app: App, form: Form, activity: Activity, community: Community | undefined) => {
  if (activity.key === QUIET) {
    const count = form.typed['details.peers']?.length ?? 0;
    return { who: app.say('readers.quiet', { count }), send: app.say('send.quiet', { count }) };
  }
  if (community === undefined) return { who: app.say('readers.choose'), send: app.say('send') };
  const values = { count: community.memberCount, community: community.name };
  const isPublic = community.visibility === 'public';
  return {
    who: app.say(isPublic ? 'readers.public' : 'readers.members', values),
    send: app.say(isPublic ? 'send.public' : 'send.members', values),
  };
};

const submit = (app: App, activity: Activity, form: Form) => async (event: Event) => {
  event.preventDefault();
  const of = composeFormOf(activity.key, textOf(form, 'title'));
  const sent = await submitForm(app, of, {
    data: {
      community: chosenCommunity(app, form.typed)?.documentId ?? textOf(form, 'community'),
      activity: activity.key,
      title: textOf(form, 'title'),
      text: textOf(form, 'text'),
      details: detailsIn(activity, form.typed),
      helpWanted: helpWantedIn(form.typed),
      round: roundIn(form.typed),
      officersLast: officersLastIn(form.typed),
    },
  });
  if (sent?.is === 'waiting') {
    app.notify({ text: app.say('waiting-to-be-sent'), undo: null });
    app.go({});
  }
  if (sent?.is !== 'sent') return;
  const { documentId } = sent.answer.data;
  app.tell('gp-published', { kind: 'contribution', documentId });
  app.notify({ text: app.say(activity.key === QUIET ? 'sent-quietly' : 'published'), undo: null });
  app.go({ thread: documentId }, { replace: true });
};

const fields = (app: App, activity: Activity, form: Form) => {
  const of = composeFormOf(activity.key, textOf(form, 'title'));
  const onType = (change: object) => type(app, of, { ...change });
  const quietFirst = activity.key === QUIET;
  const typeTitle = (title: string) => {
    onType({ title });
    // Whom a quiet check is for, its writer has chosen already.
    if (!quietFirst) lookForAnswers(app, title);
  };
  const own = activityFields(app, activity, { typed: form.typed, onType });
  return html`
    ${communityField(app, form.typed, onType)} ${quietFirst ? own : nothing}
    <label class="field">
      <span>${app.say('title')}</span>
      <input
        name="title"
        required
        minlength="3"
        maxlength=${TITLE_MAX}
        dir="auto"
        .value=${textOf(form, 'title')}
        @input=${(event: Event) => typeTitle((event.target as HTMLInputElement).value)}
      />
    </label>
    ${quietFirst ? nothing : answeredView(app)}
    ${writingView(app, {
      name: 'text',
      label: app.say('what-to-say'),
      value: textOf(form, 'text'),
      maxLength: TEXT_MAX,
      onType: (text) => onType({ text }),
    })}
    ${quietFirst ? nothing : own} ${helpWantedField(app, form.typed, onType)}
    ${activity.expectsReply
      ? [roundField(app, form.typed, onType), officersLastField(app, form.typed, onType)]
      : nothing}
  `;
};

const formView = (app: App, activity: Activity, form: Form) => {
  const community = chosenCommunity(app, form.typed);
  if (community) choose(app, community.documentId);
  const { who, send } = readers(app, form, activity, community);
  const labels = { title: app.say('title'), text: app.say('what-to-say'), ...labelsOf(activity) };
  const isSending = form.is === 'sending';
  const discard = async () => {
    await dropForm(app, composeFormOf(activity.key, ''));
    app.go({});
  };
  return html`<form class="form" @submit=${submit(app, activity, form)}>
    ${fields(app, activity, form)}
    ${elsewhereView(app, composeFormOf(activity.key, textOf(form, 'title')))}
    ${formFailure(app, form.failure, labels)}
    <p class="readers">${who}</p>
    ${formButtons(app, { label: send, isSending, back: app.say('discard'), onBack: discard })}
    <p class="hint">${app.say(app.state().keepsDrafts ? 'kept-on-device' : 'not-kept')}</p>
  </form>`;
};

/** Beginning a conversation by one of the eleven sentences. */
export const composeView = (app: App) => {
  const { place, person, compose } = app.state();
  const key = place.compose ?? '';
  const activity = compose.activities.find((each) => each.key === key) ?? activityNamed(app, key);
  const form = formAt(app, composeFormOf(key, '').slot);
  return html`
    <p class="back">
      <a href=${app.hrefOf({})} @click=${following(app, {})}
        >${ICONS.back} ${app.say('all-conversations')}</a
      >
    </p>
    ${activity
      ? html`<p class="eyebrow">${activity.name}</p>
          ${heading(app, 0, html`“${activity.prompt}”`)}
          ${person === null ? signInFirst(app) : form ? formView(app, activity, form) : nothing}`
      : nothing}
  `;
};
