import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import type { Community } from '../../app/state';
import type { Typed } from '../../forms/form';
import { failureView } from '../../ui/failure';
import { following } from '../../ui/link';
import { readWhere } from './compose.acts';

/** The community that was chosen among those in which one may write. */
export const chosenCommunity = (app: App, typed: Typed): Community | undefined => {
  const { communities } = app.state().compose;
  const chosen = String(typed.community ?? '');
  if (communities.is !== 'read') return undefined;
  // Where there is one alone, there is nothing to choose.
  if (chosen === '') return communities.data.length === 1 ? communities.data[0] : undefined;
  return communities.data.find(({ documentId, slug }) => documentId === chosen || slug === chosen);
};

const joinFirst = (app: App) =>
  html`<div class="notice-box">
    <p>${app.say('join-first')}</p>
    <div class="row">
      <a
        class="button"
        href=${app.hrefOf({ view: 'communities' })}
        @click=${following(app, { view: 'communities' })}
        >${app.say('communities')}</a
      >
    </div>
  </div>`;

/** In which community one says something. */
export const communityField = (app: App, typed: Typed, onType: (change: Typed) => void) => {
  const { communities } = app.state().compose;
  if (communities.is === 'failed')
    return failureView(app, communities.failure, () => readWhere(app));
  if (communities.is === 'reading') return nothing;
  if (communities.data.length === 0) return joinFirst(app);
  const chosen = chosenCommunity(app, typed)?.documentId;
  return html`<label class="field">
    <span>${app.say('where')}</span>
    <select
      required
      @change=${(event: Event) => onType({ community: (event.target as HTMLSelectElement).value })}
    >
      <option value="">${app.say('where.choose')}</option>
      ${communities.data.map(
        ({ documentId, name }) =>
          html`<option value=${documentId} ?selected=${documentId === chosen}>${name}</option>`
      )}
    </select>
  </label>`;
};
