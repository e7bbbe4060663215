import { html } from 'lit';
import { formButtons } from '../../forms/form-buttons.view';
import type { App } from '../../app/app';
import type { Dialog } from '../../app/state';
import { dialogTitle } from '../../ui/dialog-title';
import { thank } from './thanks.acts';

const WHY_MAX = 500;

/** Thanking somebody, with why if one likes. */
export const thanksDialog = (
  app: App,
  { kind, documentId, name }: Extract<Dialog, { is: 'thanks' }>
) => {
  const submit = async (event: Event) => {
    event.preventDefault();
    const why = String(
      new FormData(event.currentTarget as HTMLFormElement).get('why') ?? ''
    ).trim();
    if (await thank(app, kind, documentId, why)) app.set({ dialog: null });
  };
  return html`${dialogTitle(app.say('thanks.title', { name }))}
    <form class="form" @submit=${submit}>
      <label class="field">
        <span>${app.say('thanks.why')}</span>
        <textarea name="why" rows="2" maxlength=${WHY_MAX} dir="auto" autofocus></textarea>
      </label>
      ${formButtons(app, { label: app.say('say-thanks'), onBack: () => app.set({ dialog: null }) })}
    </form>`;
};
