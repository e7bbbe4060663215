import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import type { Fields } from '../../forms/fields.view';
import type { Licence } from '../shared/shared.state';

/** What others may do with it, a plain sentence each. */
export const licenceField = (
  app: App,
  fields: Fields,
  isOffered: (licence: Licence) => boolean = () => true
) => {
  const licences = (app.state().shared.licences ?? []).filter(isOffered);
  if (licences.length === 0) return nothing;
  return html`<fieldset class="choices licences">
    <legend>${app.say('licence.choose')}</legend>
    ${licences.map(
      ({ key, name, sentence }) =>
        html`<label class="check">
          <input
            type="radio"
            name="licence"
            required
            .checked=${fields.typed.licence === key}
            @change=${() => fields.onType({ licence: key })}
          />
          <span>${sentence}<span class="hint">${name}</span></span>
        </label>`
    )}
  </fieldset>`;
};

/** The licence that was chosen, if it is one. */
export const licenceIn = (app: App, chosen: unknown): Licence['key'] | undefined =>
  app.state().shared.licences?.find(({ key }) => key === chosen)?.key;
