import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { App } from '../../app/app';
import { following } from '../../ui/link';
import { hitTitle } from '../search/hit.view';
import { placeOf } from '../search/search.acts';
import type { Hit } from '../search/search.state';
import { declineAnswers } from './answered.acts';

const answer = (app: App, hit: Hit) => {
  const place = placeOf(hit);
  return html`<li>
    <span class="strong" dir="auto">${hitTitle(app, hit)}</span>
    <span class="excerpt" dir="auto">${unsafeHTML(hit.excerptHtml)}</span>
    <a href=${app.hrefOf(place)} @click=${following(app, place)}
      >${app.say('answered.this-is-it')}</a
    >
  </li>`;
};

/** What may answer it already, beneath the line that is being typed. What was typed is kept, wherever one goes. */
export const answeredView = (app: App) => {
  const { answers } = app.state().compose;
  return html`<div role="status">
    ${answers.length === 0
      ? nothing
      : html`<div class="notice-box">
          <p class="strong">${app.say('answered.title')}</p>
          <ul class="lines">
            ${answers.map((hit) => answer(app, hit))}
          </ul>
          <button class="button quiet" type="button" @click=${() => declineAnswers(app)}>
            ${app.say('answered.go-on')}
          </button>
        </div>`}
  </div>`;
};
