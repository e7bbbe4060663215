import { html } from 'lit';
import type { App } from '../../app/app';

/** Instead of a form, to visitors. */
export const signInFirst = (app: App) =>
  html`<div class="empty">
    <p>${app.say('sign-in-to-write')}</p>
    <div class="row">
      <button class="button primary" @click=${() => app.ask({ is: 'sign-in', then: null })}>
        ${app.say('sign-in')}
      </button>
    </div>
  </div>`;
