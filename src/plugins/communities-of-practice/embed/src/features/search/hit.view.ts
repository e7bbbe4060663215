import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { App } from '../../app/app';
import { ago } from '../../ui/ago';
import { heading } from '../../ui/heading';
import { following } from '../../ui/link';
import { activityNamed } from '../activities/activities.state';
import { placeOf } from './search.acts';
import type { Hit } from './search.state';

/** What one may rely on it for. */
const marks = (app: App, { held, helped, isAnswered, kind }: Hit) => html`
  ${held === 'yes' || held === 'partly'
    ? html`<span class="badge good">${app.say(`find.held.${held}`)}</span>`
    : nothing}
  ${helped ? html`<span class="badge good">${app.say('find.helped')}</span>` : nothing}
  ${isAnswered && kind === 'contribution'
    ? html`<span class="badge">${app.say('closed')}</span>`
    : nothing}
`;

/** The title of a find; the server’s HTML has no element but `<mark>`. */
export const hitTitle = (app: App, { titleHtml }: Hit) =>
  titleHtml === null ? app.say('find.untitled') : html`${unsafeHTML(titleHtml)}`;

/** One find: what it is, its title, the part of it that says what was looked for. */
export const hitView = (app: App, hit: Hit) => {
  const place = placeOf(hit);
  const activity = hit.activity === null ? null : activityNamed(app, hit.activity);
  return html`<article class="item">
    <p class="eyebrow">
      ${app.say(`find.kind.${hit.kind}`)}${activity ? html` · ${activity.name}` : nothing}
      ${marks(app, hit)}
    </p>
    ${heading(
      app,
      1,
      html`<a
        href=${app.hrefOf(place)}
        dir="auto"
        data-opens=${hit.documentId}
        @click=${following(app, place)}
        >${hitTitle(app, hit)}</a
      >`
    )}
    <p class="excerpt" dir="auto">${unsafeHTML(hit.excerptHtml)}</p>
    <p class="byline">
      <span>
        ${app.host.community === null ? html`<bdi>${hit.community.name}</bdi> · ` : nothing}${ago(
          app,
          hit.postedAt
        )}
      </span>
    </p>
  </article>`;
};
