import { html, nothing } from 'lit';
import type { Place } from '../../address/place';
import type { App } from '../../app/app';
import { heading } from '../../ui/heading';
import { ICONS } from '../../ui/icons';
import { following } from '../../ui/link';

type Part = Place['part'];

const PARTS = [
  [undefined, 'part.resources'],
  ['answers', 'part.answers'],
  ['visits', 'part.visits'],
] as const;

/** What is shared, and of it the three parts that one goes between. */
export const partsView = (app: App, here: Part) => html`
  ${heading(app, 0, app.say('shared.title'))}
  <nav class="row parts" aria-label=${app.say('shared.title')}>
    ${PARTS.map(([part, label]) => {
      const place = { view: 'shared', part, community: app.state().place.community } as const;
      return html`<a
        class="chip"
        href=${app.hrefOf(place)}
        aria-current=${part === here ? 'page' : nothing}
        @click=${following(app, place)}
        >${app.say(label)}</a
      >`;
    })}
  </nav>
`;

/** The way back from one of them to the others. */
export const backToPart = (app: App, part: Part) => {
  const place = { view: 'shared', part } as const;
  return html`<p class="back">
    <a href=${app.hrefOf(place)} @click=${following(app, place)}
      >${ICONS.back} ${app.say('shared.title')}</a
    >
  </p>`;
};

/** Which community's, where one may know of several. */
export const communityFilter = (app: App) => {
  const { communities, place } = app.state();
  if (app.host.community !== null || communities.is !== 'read' || communities.data.length < 2) {
    return nothing;
  }
  const choose = (event: Event) =>
    app.go({ ...place, community: (event.target as HTMLSelectElement).value || undefined });
  return html`<label class="field">
    <span>${app.say('which-community')}</span>
    <select @change=${choose} part="field">
      <option value="">${app.say('which-community.all')}</option>
      ${communities.data.map(
        ({ slug, name }) =>
          html`<option value=${slug} ?selected=${slug === place.community}>${name}</option>`
      )}
    </select>
  </label>`;
};

interface Beginning {
  place: Place;
  label: string;
}

/** Goes to a form; visitors are asked to sign in first. */
export const beginButton = (app: App, { place, label }: Beginning, isPrimary = true) => {
  const look = isPrimary ? 'button primary' : 'button';
  if (app.state().isSignedIn) {
    return html`<a class=${look} href=${app.hrefOf(place)} @click=${following(app, place)}
      >${label}</a
    >`;
  }
  const signIn = () => app.ask({ is: 'sign-in', then: () => app.go(place) });
  return html`<button class=${look} @click=${signIn}>${label}</button>`;
};

/** Where there is nothing yet: what members say when they begin it, and what would stand here. */
export const emptyView = (app: App, said: string, what: string, beginning: Beginning) =>
  html`<div class="empty">
    <p class="strong">“${said}”</p>
    <p>${what}</p>
    <div class="row">${beginButton(app, beginning)}</div>
  </div>`;
