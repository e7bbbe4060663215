import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import type { Typed } from '../../forms/form';
import { beginForm } from '../../forms/framed-form.view';
import type { Message } from '../../words/words';
import { reportButton } from '../concerns/report-button.view';
import type { Visit } from '../shared/shared.state';
import { printSheet } from './print-sheet';
import { wordsOf } from './edit-visit.view';
import { visitFormOf, type VisitForm } from './visit-forms';
import { agreeTo, downloadCalendar, givePlaceBack, sayMade } from './visits.acts';
import { spanOf } from './visit-time';

/** The dates that the other side would like, each with a way to agree to it. */
export const proposalView = (app: App, visit: Visit) => {
  const proposal = visit.forMembers?.proposal ?? null;
  if (proposal === null) return nothing;
  // Of an offer the host sets the date; of a request one side agrees to what the other proposes.
  const agrees = visit.abilities.schedule && visit.begunAs === 'request';
  return html`<ul class="proposal">
    ${proposal.dates.map(
      (dates) =>
        html`<li class="row">
          <span>${spanOf(app, dates)}</span>
          ${agrees
            ? html`<button class="button" @click=${() => agreeTo(app, visit, dates)}>
                ${app.say('visit.agree')}
              </button>`
            : nothing}
        </li>`
    )}
  </ul>`;
};

interface Look {
  look?: 'primary' | 'quiet' | '';
  begun?: Typed;
}

const formButton = (
  app: App,
  visit: Visit,
  form: VisitForm,
  label: Message,
  { look = '', begun }: Look = {}
) =>
  html`<button
    class="button ${look}"
    @click=${() => beginForm(app, visitFormOf(form, visit), begun)}
  >
    ${app.say(label)}
  </button>`;

const answering = (app: App, visit: Visit) =>
  visit.abilities.answer
    ? html`${formButton(app, visit, 'accept', 'visit.accept', {
        look: 'primary',
        begun: { places: '1' },
      })}
      ${formButton(app, visit, 'decline', 'visit.decline')}`
    : nothing;

/** When it is to be: the host of an offer says so, everybody else proposes. */
const dating = (app: App, visit: Visit) => {
  const { abilities, begunAs, startsAt } = visit;
  if (begunAs === 'offer' && abilities.schedule) {
    const label = startsAt === null ? 'visit.schedule' : 'visit.reschedule';
    return formButton(app, visit, 'schedule', label);
  }
  return abilities.propose ? formButton(app, visit, 'propose', 'visit.propose') : nothing;
};

const coming = (app: App, visit: Visit) =>
  visit.abilities.takePlace
    ? formButton(app, visit, 'come', 'visit.come', { look: 'primary' })
    : nothing;

const editing = (app: App, visit: Visit) =>
  visit.abilities.edit
    ? formButton(app, visit, 'edit', 'visit.edit', { begun: wordsOf(app, visit) })
    : nothing;

/** What those who were or will be there take along. */
const takingAlong = (app: App, visit: Visit) => {
  const isSignedIn = app.state().isSignedIn;
  return html`
    ${isSignedIn && visit.startsAt !== null
      ? html`<button class="button" @click=${() => downloadCalendar(app, visit)}>
          ${app.say('visit.calendar')}
        </button>`
      : nothing}
    ${isSignedIn && visit.series !== null
      ? html`<button class="button" @click=${() => downloadCalendar(app, visit, 'series')}>
          ${app.say('visit.series.calendar')}
        </button>`
      : nothing}
    ${visit.forThoseInIt !== null
      ? html`<button class="button" @click=${() => printSheet(app, visit)}>
          ${app.say('visit.sheet')}
        </button>`
      : nothing}
  `;
};

/** The ways out of it. */
const leaving = (app: App, visit: Visit) => html`
  ${visit.abilities.givePlaceBack
    ? html`<button class="button quiet" @click=${() => givePlaceBack(app, visit)}>
        ${app.say('visit.give-back')}
      </button>`
    : nothing}
  ${visit.abilities.cancel
    ? formButton(app, visit, 'cancel', 'visit.cancel', { look: 'quiet' })
    : nothing}
`;

const afterwards = (app: App, visit: Visit) => html`
  ${visit.abilities.make
    ? html`<button class="button primary" @click=${() => sayMade(app, visit)}>
        ${app.say('visit.make')}
      </button>`
    : nothing}
  ${visit.abilities.note
    ? formButton(app, visit, 'note', visit.you.isHost ? 'visit.note.host' : 'visit.note', {
        look: 'primary',
      })
    : nothing}
`;

/** All that its reader may do now, by what the server says of it. */
export const visitActs = (app: App, visit: Visit) => {
  const { abilities, documentId } = visit;
  const { isSignedIn } = app.state();
  return html`<div class="row acts">
    ${answering(app, visit)} ${coming(app, visit)} ${afterwards(app, visit)} ${dating(app, visit)}
    ${editing(app, visit)} ${takingAlong(app, visit)}
    ${isSignedIn
      ? nothing
      : html`<button class="button primary" @click=${() => app.ask({ is: 'sign-in', then: null })}>
          ${app.say('visit.sign-in')}
        </button>`}
    ${leaving(app, visit)} ${reportButton(app, { kind: 'visit', documentId }, abilities.report)}
  </div>`;
};
