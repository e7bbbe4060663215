import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import type { Summary } from '../../app/state';
import type { Typed } from '../../forms/form';

const HELP_WANTED = ['ideas', 'experience', 'source', 'listening'] as const;

export const helpWantedIn = ({ helpWanted }: Typed) =>
  HELP_WANTED.find((help) => help === helpWanted) ?? null;

/** What one hopes for from those who answer, if one likes to say: one tap, and another takes it back. */
export const helpWantedField = (app: App, typed: Typed, onType: (change: Typed) => void) => {
  const chosen = helpWantedIn(typed);
  return html`<fieldset class="stances">
    <legend>${app.say('help-wanted')}</legend>
    ${HELP_WANTED.map(
      (help) =>
        html`<label class="chip">
          <input
            type="checkbox"
            .checked=${chosen === help}
            @change=${() => onType({ helpWanted: chosen === help ? '' : help })}
          />
          <span>${app.say(`help-wanted.${help}`)}</span>
        </label>`
    )}
  </fieldset>`;
};

/** The same, said to those who answer. */
export const helpWantedView = (app: App, { helpWanted }: Pick<Summary, 'helpWanted'>) =>
  helpWanted === null
    ? nothing
    : html`<p class="help-wanted">
        <span class="badge accent">${app.say(`hopes-for.${helpWanted}`)}</span>
      </p>`;
