import { html, nothing } from 'lit';
import { formButtons } from '../../forms/form-buttons.view';
import type { App } from '../../app/app';
import type { Dialog } from '../../app/state';
import { failureOf } from '../../reading/failure';
import { dialogTitle } from '../../ui/dialog-title';
import { readSafeguarding } from './safeguarding.acts';
import { safeguardingView, whatNext } from './safeguarding.view';

type Asked = Extract<Dialog, { is: 'concern' }>;
const REASONS = ['safeguarding', 'unkind', 'confidential', 'spam', 'other'] as const;
const NOTE_MAX = 2_000;

/** What became of the report that is open. Nothing of a concern is kept on the device. */
interface Course {
  problem: string | null;
  arrived: 'concern.arrived' | 'concern.arrived.lead' | null;
}

const courses = new WeakMap<Asked, Course>();

/** Begins with whom to telephone, however the report ends. */
const courseOf = (app: App, asked: Asked): Course => {
  const known = courses.get(asked);
  if (known) return known;
  const course: Course = { problem: null, arrived: null };
  courses.set(asked, course);
  queueMicrotask(() => readSafeguarding(app));
  return course;
};

const submit = (app: App, asked: Asked) => async (event: Event) => {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  const data = new FormData(form);
  const reason = REASONS.find((known) => known === data.get('reason'));
  if (reason === undefined) return;
  const note = String(data.get('note') ?? '').trim();
  try {
    await app.call('concern.create', {
      data: { subject: asked.subject, reason, ...(note === '' ? {} : { note }) },
    });
    const arrived = reason === 'safeguarding' ? 'concern.arrived.lead' : 'concern.arrived';
    courses.set(asked, { problem: null, arrived });
    app.set({ announced: app.say(arrived) });
    app.focusOn('.arrived .button');
  } catch (error) {
    const failure = failureOf(error);
    const problem = failure.is === 'refused' ? failure.message : app.say('concern.unreachable');
    courses.set(asked, { problem, arrived: null });
    app.set({});
  }
};

const choices = (app: App) => {
  const { isSignedIn } = app.state();
  return REASONS.filter((reason) => isSignedIn || reason === 'safeguarding');
};

/** It stays until it is closed: nobody shall wonder whether it arrived. */
const arrivedView = (app: App, arrived: NonNullable<Course['arrived']>) => html`
  ${dialogTitle(app.say('concern.arrived.title'))}
  <div class="arrived">
    <p class="strong">${app.say(arrived)}</p>
    ${whatNext(app)} ${safeguardingView(app)}
    <button class="button primary" @click=${() => app.set({ dialog: null })}>
      ${app.say('close')}
    </button>
  </div>
`;

/** Reporting words or a name: safeguarding first and apart, and who will see it. */
export const concernView = (app: App, asked: Asked) => {
  const { problem, arrived } = courseOf(app, asked);
  if (arrived !== null) return arrivedView(app, arrived);
  return html`
    ${dialogTitle(app.say('concern.title'))} ${safeguardingView(app)}
    <form class="form" autocomplete="off" @submit=${submit(app, asked)}>
      <fieldset class="choices">
        <legend>${app.say('concern.why')}</legend>
        ${choices(app).map(
          (reason) =>
            html`<label class="check ${reason}">
              <input type="radio" name="reason" value=${reason} required />
              <span>
                <span class="strong">${app.say(`concern.${reason}`)}</span>
                <span class="hint">${app.say(`concern.${reason}.who`)}</span>
              </span>
            </label>`
        )}
      </fieldset>
      <label class="field">
        <span>${app.say('concern.note')}</span>
        <textarea name="note" rows="3" maxlength=${NOTE_MAX} dir="auto"></textarea>
      </label>
      ${problem === null ? nothing : html`<p class="problem" role="alert">${problem}</p>`}
      ${formButtons(app, {
        label: app.say('concern.send'),
        onBack: () => app.set({ dialog: null }),
      })}
    </form>
  `;
};
