import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import { textIn, type Fields } from '../../forms/fields.view';
import { chosenCommunity } from '../contributions/community-field.view';

/** Whom one would like to visit; nobody named, and anybody there may answer. */
export const addresseeField = (app: App, { typed, onType }: Fields) => {
  const { members, community } = app.state().compose;
  const me = app.state().person?.documentId;
  const others = members.filter(({ person }) => person.documentId !== me);
  if (chosenCommunity(app, typed)?.documentId !== community || others.length === 0) return nothing;
  return html`<label class="field">
    <span>${app.say('optional', { label: app.say('visit.addressee') })}</span>
    <select
      name="addressee"
      @change=${(event: Event) => onType({ addressee: (event.target as HTMLSelectElement).value })}
    >
      <option value="">${app.say('visit.addressee.anybody')}</option>
      ${others.map(
        ({ person }) =>
          html`<option
            value=${person.documentId}
            ?selected=${person.documentId === textIn(typed, 'addressee')}
          >
            ${person.name}
          </option>`
      )}
    </select>
  </label>`;
};
