import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import type { Place } from '../../address/place';
import { ICONS } from '../../ui/icons';
import { following } from '../../ui/link';
import type { Message } from '../../words/words';

const SORTS = ['latest', 'active', 'unanswered'] as const;
const STATUSES = ['open', 'closed'] as const;

const choice = (
  app: App,
  name: 'sort' | 'status',
  label: Message,
  choices: [string, Message][]
) => {
  const { place } = app.state();
  return html`<label class="field">
    <span>${app.say(label)}</span>
    <select name=${name} part="field">
      ${choices.map(
        ([value, message]) =>
          html`<option value=${value} ?selected=${(place[name] ?? '') === value}>
            ${app.say(message)}
          </option>`
      )}
    </select>
  </label>`;
};

const filtersIn = (form: HTMLFormElement): Pick<Place, 'text' | 'sort' | 'status'> => {
  const data = new FormData(form);
  const given = (name: string) => String(data.get(name) ?? '').trim() || undefined;
  return { text: given('text'), sort: given('sort'), status: given('status') };
};

/** Search and filters, behind one button. */
export const filtersView = (app: App) => {
  const { feed, place } = app.state();
  const inUse = [place.text, place.status, place.sort].filter(Boolean).length;
  const isOpen = feed.isFiltering || inUse > 0;
  const everywhere = { view: 'search', text: place.text } as const;
  const toggle = () => app.set({ feed: { ...app.state().feed, isFiltering: !feed.isFiltering } });
  const submit = (event: Event) => {
    event.preventDefault();
    app.go({ ...place, ...filtersIn(event.currentTarget as HTMLFormElement) });
  };
  const change = (event: Event) => {
    if (event.target instanceof HTMLSelectElement) event.target.form?.requestSubmit();
  };
  return html`
    <button class="button quiet" aria-expanded=${isOpen ? 'true' : 'false'} @click=${toggle}>
      ${ICONS.filter} ${app.say('search-and-filter')}
    </button>
    ${isOpen
      ? html`<form class="filters" role="search" @submit=${submit} @change=${change}>
          <label class="field">
            <span>${app.say('search')}</span>
            <input
              type="search"
              name="text"
              maxlength="100"
              .value=${place.text ?? ''}
              part="field"
            />
          </label>
          ${choice(app, 'sort', 'sort', [
            ['', 'sort.latest'],
            [SORTS[1], 'sort.active'],
            [SORTS[2], 'sort.unanswered'],
          ])}
          ${choice(app, 'status', 'status', [
            ['', 'status.all'],
            [STATUSES[0], 'status.open'],
            [STATUSES[1], 'status.closed'],
          ])}
          <div class="row">
            <button class="button">${app.say('search')}</button>
            <a
              class="button quiet"
              href=${app.hrefOf(everywhere)}
              @click=${following(app, everywhere)}
              >${app.say('find.everywhere')}</a
            >
            ${inUse > 0
              ? html`<button
                  class="button quiet"
                  type="button"
                  @click=${() =>
                    app.go({ ...place, text: undefined, sort: undefined, status: undefined })}
                >
                  ${app.say('clear')}
                </button>`
              : nothing}
          </div>
        </form>`
      : nothing}
  `;
};
