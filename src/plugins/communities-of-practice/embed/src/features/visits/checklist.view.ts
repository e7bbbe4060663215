import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import { textIn, type Fields } from '../../forms/fields.view';
import type { Typed } from '../../forms/form';
import { heading } from '../../ui/heading';
import type { Visit } from '../shared/shared.state';
import { confirmChecklist } from './visits.acts';

const lineList = (lines: readonly string[]) =>
  html`<ul class="bullets">
    ${lines.map((line) => html`<li dir="auto">${line}</li>`)}
  </ul>`;

/** Who confirmed it when; where the list has changed since, as they read it. */
const confirmationView = (
  app: App,
  checklist: readonly string[],
  { side, confirmedAt, lines }: NonNullable<Visit['forThoseInIt']>['confirmations'][number]
) => {
  const isSame = JSON.stringify(lines) === JSON.stringify(checklist);
  return html`<p class="hint">
      ✓ ${app.say(`visit.confirmed.${side}`, { day: app.moments.day(confirmedAt) })}
      ${isSame ? nothing : app.say('visit.checklist.then')}
    </p>
    ${isSame ? nothing : lineList(lines)}`;
};

/** What both sides confirm before a date stands, and who has. */
export const checklistView = (app: App, visit: Visit) => {
  const checklist = visit.forMembers?.checklist ?? [];
  const confirmations = visit.forThoseInIt?.confirmations ?? [];
  if (visit.forThoseInIt === null || checklist.length + confirmations.length === 0) return nothing;
  return html`<section aria-labelledby="gp-checklist">
    ${heading(app, 1, app.say('visit.checklist'), { id: 'gp-checklist' })}
    <p class="hint">${app.say('visit.checklist.why')}</p>
    ${lineList(checklist)} ${confirmations.map((one) => confirmationView(app, checklist, one))}
    ${visit.abilities.confirm
      ? html`<div class="row acts">
          <button class="button primary" @click=${() => confirmChecklist(app, visit)}>
            ${app.say('visit.confirm')}
          </button>
        </div>`
      : nothing}
  </section>`;
};

const NAME = 'confirmsChecklist';

/** The same in a form that fixes a date, with a box to tick. */
export const checklistField = (
  app: App,
  { typed, onType }: Fields,
  checklist: readonly string[]
) =>
  checklist.length === 0
    ? nothing
    : html`<fieldset class="options">
        <legend>${app.say('visit.checklist')}</legend>
        ${lineList(checklist)}
        <label class="chip">
          <input
            type="checkbox"
            name=${NAME}
            required
            .checked=${textIn(typed, NAME) !== ''}
            @change=${(event: Event) =>
              onType({ [NAME]: (event.target as HTMLInputElement).checked ? 'yes' : '' })}
          />
          <span>${app.say('visit.confirm')}</span>
        </label>
      </fieldset>`;

export const confirmsIn = (typed: Typed): boolean => textIn(typed, NAME) !== '';
