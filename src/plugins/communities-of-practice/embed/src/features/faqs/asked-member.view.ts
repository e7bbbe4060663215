import { html } from 'lit';
import type { App } from '../../app/app';
import { givenIn, textIn, type Fields } from '../../forms/fields.view';
import type { Typed } from '../../forms/form';

/** A member who is known to see it otherwise, and is asked for their own words; never who drafts it. */
export const askedField = (app: App, { typed, onType }: Fields, drafter: string | undefined) => {
  const members = app.state().compose.members.filter(({ person }) => person.documentId !== drafter);
  const chosen = textIn(typed, 'minorityBy');
  return html`<label class="field">
    <span>${app.say('differ.ask')}</span><span class="hint">${app.say('differ.ask.why')}</span>
    <select
      name="minorityBy"
      @change=${(event: Event) => onType({ minorityBy: (event.target as HTMLSelectElement).value })}
    >
      <option value="">${app.say('differ.ask.nobody')}</option>
      ${members.map(
        ({ person: { documentId, name } }) =>
          html`<option value=${documentId} ?selected=${documentId === chosen}>${name}</option>`
      )}
    </select>
  </label>`;
};

export const askedIn = (typed: Typed): string | null => givenIn(typed, 'minorityBy') ?? null;
