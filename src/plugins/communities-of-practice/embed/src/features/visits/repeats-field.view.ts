import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import { choiceField, type Fields } from '../../forms/fields.view';
import { datesIn, spanOf, type VisitDates } from './visit-time';
import { datesOfAll, repeatsIn, RHYTHMS, timesIn, TIMES_MAX, type Repeats } from './visit-series';

const NO = 'no';

const timesField = (app: App, { typed, onType }: Fields) =>
  html`<label class="field">
    <span>${app.say('visit.again.times')}</span>
    <input
      name="times"
      type="number"
      inputmode="numeric"
      min="2"
      max=${TIMES_MAX}
      required
      .value=${timesIn(typed)}
      @input=${(event: Event) => onType({ times: (event.target as HTMLInputElement).value })}
    />
  </label>`;

/** All dates in words, before they are sent. */
const preview = (app: App, first: VisitDates, repeats: Repeats) =>
  html`<div role="status">
    <p class="hint">${app.say('visit.again.then')}</p>
    <ol class="bullets">
      ${datesOfAll(first, repeats).map((dates) => html`<li>${spanOf(app, dates)}</li>`)}
    </ol>
  </div>`;

/** Whether an offer comes again, how often and how many times; asked once it has a date. */
export const repeatsField = (app: App, fields: Fields) => {
  const [first] = datesIn(fields.typed);
  if (first === undefined) return nothing;
  const repeats = repeatsIn(fields.typed);
  const { onType, typed } = fields;
  return html`${choiceField(
    { onType, typed: { ...typed, every: repeats?.every ?? NO } },
    {
      name: 'every',
      legend: app.say('visit.again'),
      choices: ([NO, ...RHYTHMS] as const).map((key) => ({
        key,
        label: app.say(`visit.again.${key}`),
      })),
    }
  )}
  ${repeats?.every === 'month'
    ? html`<p class="hint">${app.say('visit.again.month.how')}</p>`
    : nothing}
  ${repeats === undefined
    ? nothing
    : html`${timesField(app, fields)} ${preview(app, first, repeats)}`}`;
};
