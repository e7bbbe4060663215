import { html } from 'lit';
import { formButtons } from '../../forms/form-buttons.view';
import type { App } from '../../app/app';
import type { Dialog } from '../../app/state';
import { dialogTitle } from '../../ui/dialog-title';
import { joinAs } from './communities.acts';

type Asked = Extract<Dialog, { is: 'join' }>;
export const NAME_MAX = 80;

const submit =
  (app: App, { community, then }: Asked) =>
  async (event: Event) => {
    event.preventDefault();
    const name = String(
      new FormData(event.currentTarget as HTMLFormElement).get('displayName') ?? ''
    );
    if (!(await joinAs(app, community, name.trim() || null))) return;
    app.set({ dialog: null });
    then?.();
  };

/** Joining, under the name that others will see. */
export const joinView = (app: App, asked: Asked) => {
  const { person } = app.state();
  const { name, joinPolicy } = asked.community;
  const label = app.say(joinPolicy === 'request' ? 'ask-to-join' : 'join');
  return html`
    ${dialogTitle(app.say('join.title', { community: name }))}
    <form class="form" @submit=${submit(app, asked)}>
      <label class="field">
        <span>${app.say('join.name')}</span>
        <input
          name="displayName"
          required
          minlength="2"
          maxlength=${NAME_MAX}
          autocomplete="name"
          .value=${person?.name.includes('@') ? '' : (person?.name ?? '')}
        />
      </label>
      <p class="hint">${app.say('join.name.why')}</p>
      ${formButtons(app, { label, onBack: () => app.set({ dialog: null }) })}
    </form>
  `;
};
