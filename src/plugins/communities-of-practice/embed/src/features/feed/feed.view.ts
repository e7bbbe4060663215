import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { App } from '../../app/app';
import type { Summary } from '../../app/state';
import { failureView } from '../../ui/failure';
import { heading } from '../../ui/heading';
import { sinceView } from '../me/since.view';
import { filtersView } from './filters.view';
import { readFeed, readOn } from './feed.acts';
import { sentencesView } from './sentences.view';
import { summaryView } from './summary.view';

const nothingFound = (app: App) => {
  const { place, person } = app.state();
  const isNarrowed = Boolean(place.text || place.status || place.activity || place.community);
  return html`<div class="empty">
    <p class="strong">${app.say(isNarrowed ? 'feed.none-found' : 'feed.empty')}</p>
    <p>
      ${app.say(
        isNarrowed ? 'feed.none-found.what' : person ? 'feed.empty.member' : 'feed.empty.visitor'
      )}
    </p>
  </div>`;
};

const list = (app: App, items: readonly Summary[]) => {
  const { next, isReadingOn, failureOfMore } = app.state().feed;
  if (items.length === 0) return nothingFound(app);
  return html`
    <div class="items">
      ${repeat(
        items,
        ({ documentId }) => documentId,
        (item) => summaryView(app, item)
      )}
    </div>
    ${failureOfMore ? failureView(app, failureOfMore, null) : nothing}
    ${next === null
      ? nothing
      : html`<button class="button wide" ?disabled=${isReadingOn} @click=${() => readOn(app)}>
          ${app.say(isReadingOn ? 'reading' : 'show-more')}
        </button>`}
  `;
};

const conversations = (app: App) => {
  const { items } = app.state().feed;
  if (items.is === 'reading') {
    return html`<div class="items" aria-busy="true">
      ${[1, 2, 3].map(() => html`<div class="item ghost"></div>`)}
      <p class="hidden">${app.say('reading')}</p>
    </div>`;
  }
  if (items.is === 'failed') return failureView(app, items.failure, () => readFeed(app));
  return html`
    ${items.failure
      ? html`<p class="stale" role="status">
          ${app.say('as-last-read', {
            ago: app.moments.ago(new Date(items.readAt ?? 0).toISOString()),
          })}
        </p>`
      : nothing}
    ${list(app, items.data)}
  `;
};

export const feedView = (app: App) => html`
  ${sinceView(app)} ${sentencesView(app)}
  <section aria-labelledby="gp-conversations">
    <div class="bar">
      ${heading(app, 0, app.say('conversations'), { id: 'gp-conversations' })} ${filtersView(app)}
    </div>
    ${conversations(app)}
  </section>
`;
