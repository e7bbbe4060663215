import { html } from 'lit';
import type { App } from '../../app/app';
import type { Dialog } from '../../app/state';
import { dialogTitle } from '../../ui/dialog-title';

/** A question before something that cannot be undone. */
export const confirmView = (
  app: App,
  { title, text, yes, onYes }: Extract<Dialog, { is: 'confirm' }>
) => {
  const done = () => app.set({ dialog: null });
  const agree = () => {
    done();
    onYes();
  };
  return html`${dialogTitle(title)}
    <p>${text}</p>
    <div class="row">
      <button class="button primary" @click=${agree}>${yes}</button>
      <button class="button quiet" @click=${done}>${app.say('cancel')}</button>
    </div>`;
};
