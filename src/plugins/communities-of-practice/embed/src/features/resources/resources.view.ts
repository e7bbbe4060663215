import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import { listingView } from '../shared/listing.view';
import { beginButton, communityFilter, emptyView, partsView } from '../shared/parts.view';
import { resourceSummary } from './resource-summary.view';
import { RESOURCE_KINDS, RESOURCES } from './resources.acts';

const kindFilter = (app: App) => {
  const { place } = app.state();
  const choose = (event: Event) =>
    app.go({ ...place, kind: (event.target as HTMLSelectElement).value || undefined });
  return html`<label class="field">
    <span>${app.say('which-kind')}</span>
    <select @change=${choose} part="field">
      <option value="">${app.say('which-kind.all')}</option>
      ${RESOURCE_KINDS.map(
        (kind) =>
          html`<option value=${kind} ?selected=${kind === place.kind}>
            ${app.say(`kind.${kind}`)}
          </option>`
      )}
    </select>
  </label>`;
};

/** What people here have made or found, and others can use. */
export const resourcesView = (app: App) => {
  const { place, shared } = app.state();
  const beginning = {
    place: { view: 'shared', add: 'resource', community: place.community },
    label: app.say('resource.begin'),
  } as const;
  const items = shared.resources?.items;
  const isNarrowed = Boolean(place.kind || place.community);
  const isBlank = items?.is === 'read' && items.data.length === 0;
  return html`
    ${partsView(app, undefined)}
    ${isBlank && !isNarrowed
      ? nothing
      : html`<div class="narrow">
          ${kindFilter(app)} ${communityFilter(app)} ${beginButton(app, beginning)}
        </div>`}
    ${listingView(app, RESOURCES, {
      item: (resource) => resourceSummary(app, resource),
      empty: () =>
        isNarrowed
          ? html`<div class="empty"><p class="strong">${app.say('feed.none-found')}</p></div>`
          : emptyView(app, app.say('resources.empty.said'), app.say('resources.empty'), beginning),
    })}
  `;
};
