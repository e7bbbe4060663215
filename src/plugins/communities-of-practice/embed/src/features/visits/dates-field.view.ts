import { html } from 'lit';
import type { App } from '../../app/app';
import { textIn, type Fields } from '../../forms/fields.view';
import { DATES_MAX, datesIn, ownTimeZone } from './visit-time';

const PARTS = [
  ['day', 'date'],
  ['from', 'time'],
  ['to', 'time'],
] as const;

const dateRow = (app: App, { typed, onType }: Fields, index: number, isNeeded: boolean) =>
  html`<div class="date" role="group" aria-label=${app.say('visit.date', { number: index + 1 })}>
    ${PARTS.map(([part, inputType]) => {
      const name = `${part}.${index}`;
      const isBegun = PARTS.some(([each]) => textIn(typed, `${each}.${index}`) !== '');
      return html`<label class="field">
        <span>${app.say(`visit.${part}`)}</span>
        <input
          name=${name}
          type=${inputType}
          ?required=${isNeeded || isBegun}
          .value=${textIn(typed, name)}
          @input=${(event: Event) => onType({ [name]: (event.target as HTMLInputElement).value })}
        />
      </label>`;
    })}
  </div>`;

interface Dates {
  legend: string;
  /** How many may be given. */
  most?: number;
  isNeeded?: boolean;
}

/** Days with their hours; the next one is asked for once there is one before it. */
export const datesField = (
  app: App,
  fields: Fields,
  { legend, most = DATES_MAX, isNeeded = false }: Dates
) => {
  const rows = Math.min(most, datesIn(fields.typed).length + 1);
  return html`<fieldset class="dates">
    <legend>${legend}</legend>
    <span class="hint">${app.say('visit.whose-clock', { timeZone: ownTimeZone() })}</span>
    ${Array.from({ length: rows }, (_, index) =>
      dateRow(app, fields, index, isNeeded && index === 0)
    )}
  </fieldset>`;
};
