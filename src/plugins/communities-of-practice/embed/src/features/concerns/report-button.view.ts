import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import type { Subject } from '../../app/state';

/** For whoever may report it; signed out, one may say that somebody is at risk. */
export const reportButton = (app: App, subject: Subject, mayReport: boolean) =>
  mayReport || !app.state().isSignedIn
    ? html`<button class="button quiet" @click=${() => app.ask({ is: 'concern', subject })}>
        ${app.say('report')}
      </button>`
    : nothing;
