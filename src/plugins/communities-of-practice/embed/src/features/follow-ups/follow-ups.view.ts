import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { App } from '../../app/app';
import type { Closing } from '../../app/state';
import { ago } from '../../ui/ago';

/** What became of it, under how it ended: whether it held, 30 and 90 days later. */
export const followUpsView = (app: App, { followUps }: Closing) =>
  followUps.map(
    ({ didItHold, html: words, author, saidAt }) =>
      html`<div class="follow-up">
        <p>
          <span class="badge ${didItHold === 'yes' ? 'good' : didItHold === 'no' ? 'warn' : ''}"
            >${app.say(`held.${didItHold}`)}</span
          >
          <span class="hint">
            ${author ? html`<bdi>${author.name}</bdi> · ` : nothing}${ago(app, saidAt)}
          </span>
        </p>
        ${words ? html`<div class="words" dir="auto">${unsafeHTML(words)}</div>` : nothing}
      </div>`
  );
