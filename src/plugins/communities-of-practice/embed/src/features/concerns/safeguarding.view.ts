import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import type { Safeguarding } from '../../app/state';

/** As a telephone dials it. */
const dialled = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;

const call = (number: string) => html`<a class="strong" href=${dialled(number)}>${number}</a>`;

const emergencyView = (app: App, { numbers, isOfTheCountry }: Safeguarding['emergency']) =>
  html`<p>
      ${app.say('safeguarding.danger')}
      ${numbers.map((number, index) => [index > 0 ? ` ${app.say('or')} ` : nothing, call(number)])}
    </p>
    ${isOfTheCountry ? nothing : html`<p class="hint">${app.say('safeguarding.anywhere')}</p>`}`;

const leadView = (app: App, { name, telephone, email, page }: Safeguarding['lead']) => {
  if (name === null && telephone === null && email === null && page === null) return nothing;
  return html`<p>
    ${name === null
      ? app.say('safeguarding.lead.nameless')
      : html`${app.say('safeguarding.lead')} <bdi class="strong">${name}</bdi>`}
    ${telephone === null ? nothing : html`<br />${call(telephone)}`}
    ${email === null ? nothing : html`<br /><a href=${`mailto:${email}`}>${email}</a>`}
    ${page === null ? nothing : html`<br /><a href=${page}>${app.say('safeguarding.page')}</a>`}
  </p>`;
};

/** Whom to telephone now, and the church's own lead; the host's own words where it has put any. */
export const safeguardingView = (app: App) => {
  const { safeguarding } = app.state();
  return html`<div class="notice-box contact">
    <slot name="safeguarding">
      ${safeguarding.is === 'read'
        ? [emergencyView(app, safeguarding.data.emergency), leadView(app, safeguarding.data.lead)]
        : html`<p>${app.say('safeguarding.unknown')}</p>`}
    </slot>
  </div>`;
};

/** What becomes of a report: the church's own words, where it has any. */
export const whatNext = (app: App) => {
  const { safeguarding } = app.state();
  const own = safeguarding.is === 'read' ? safeguarding.data.whatNext : null;
  return own === null
    ? html`<p>${app.say('report.next')}</p>`
    : html`<p dir="auto" class="as-typed">${own}</p>`;
};
