import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Answered } from '../../../../client/src';
import type { Place } from '../../address/place';
import type { App } from '../../app/app';
import { heading } from '../../ui/heading';
import { following } from '../../ui/link';
import { readingView } from '../../ui/reading.view';
import { activityNamed } from '../activities/activities.state';
import { hitView } from './hit.view';
import { MOST, readFinds, readMoreFinds } from './search.acts';

type Answer = Answered<'search.find'>;

const QUESTION_MAX = 200;

interface Chip {
  name: 'kind' | 'activity' | 'community';
  key: string;
  label: string;
  count: number;
}

/** One choice; chosen already, it is taken back. */
const chip = (app: App, { name, key, label, count }: Chip) => {
  const { place } = app.state();
  const isChosen = place[name] === key;
  const there: Place = { ...place, [name]: isChosen ? undefined : key };
  return html`<a
    class="chip"
    href=${app.hrefOf(there)}
    aria-current=${isChosen ? 'true' : nothing}
    @click=${following(app, there)}
    ><bdi>${label}</bdi>&nbsp;<span class="hint">${count}</span></a
  >`;
};

/** What the finds can be narrowed to: only where there is a choice. */
const chips = (app: App, { facets }: Answer['meta']) => {
  const { place } = app.state();
  const kinds = facets.kind.map(({ key, count }): Chip => {
    const kind = key === 'reply' || key === 'resource' || key === 'faq' ? key : 'contribution';
    return { name: 'kind', key, label: app.say(`find.kind.${kind}`), count };
  });
  const activities = facets.activity.map(({ key, count }): Chip => {
    const label = activityNamed(app, key)?.name ?? key;
    return { name: 'activity', key, label, count };
  });
  const communities = facets.community.map(({ community: { slug, name }, count }): Chip => {
    return { name: 'community', key: slug, label: name, count };
  });
  const offered = [kinds, ...(app.host.community === null ? [communities] : []), activities];
  const choices = offered.filter(
    (each) => each.length > 1 || each.some(({ name, key }) => place[name] === key)
  );
  return choices.length === 0
    ? nothing
    : html`<nav aria-label=${app.say('find.narrow')}>
        ${choices.map(
          (each) => html`<div class="row parts">${each.map((one) => chip(app, one))}</div>`
        )}
      </nav>`;
};

const found = (app: App, { data, meta }: Answer) => {
  const total = meta.pagination.total ?? data.length;
  const isMore = data.length < total && data.length < MOST;
  return html`
    <p role="status">${app.say('find.count', { count: total })}</p>
    ${chips(app, meta)}
    <div class="items">
      ${repeat(
        data,
        ({ documentId }) => documentId,
        (hit) => hitView(app, hit)
      )}
    </div>
    ${isMore
      ? html`<button class="button wide" @click=${() => readMoreFinds(app)}>
          ${app.say('show-more')}
        </button>`
      : nothing}
  `;
};

const noneFound = (app: App) =>
  html`<div class="empty" role="status">
    <p class="strong">${app.say('find.none')}</p>
    <p>${app.say('find.none.what')}</p>
    <div class="row">
      <a class="button" href=${app.hrefOf({})} @click=${following(app, {})}
        >${app.say('find.ask')}</a
      >
    </div>
  </div>`;

const asking = (app: App) => {
  const { place } = app.state();
  const submit = (event: Event) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const text = String(data.get('text') ?? '').trim() || undefined;
    app.go({ view: 'search', text, community: place.community });
  };
  return html`<form class="filters" role="search" @submit=${submit}>
    <label class="field">
      <span>${app.say('find.label')}</span>
      <input
        type="search"
        name="text"
        maxlength=${QUESTION_MAX}
        dir="auto"
        .value=${place.text ?? ''}
        part="field"
      />
    </label>
    <div class="row"><button class="button primary">${app.say('search')}</button></div>
  </form>`;
};

/** All that was said and made, found again by words. */
export const searchView = (app: App) => {
  const { finds } = app.state().shared;
  const again = () => readFinds(app);
  return html`
    ${heading(app, 0, app.say('find.title'))} ${asking(app)}
    ${finds
      ? readingView(app, finds.answer, again, (answer) =>
          answer.data.length === 0 && (answer.meta.pagination.total ?? 0) === 0
            ? html`${chips(app, answer.meta)}${noneFound(app)}`
            : found(app, answer)
        )
      : html`<div class="empty"><p>${app.say('find.how')}</p></div>`}
  `;
};
