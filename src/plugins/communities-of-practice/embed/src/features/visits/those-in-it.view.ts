import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { App } from '../../app/app';
import { byline } from '../../ui/byline.view';
import { face } from '../../ui/face';
import { heading } from '../../ui/heading';
import { following } from '../../ui/link';
import { reportButton } from '../concerns/report-button.view';
import type { Visit, VisitGuest, VisitNote } from '../shared/shared.state';

type Person = VisitGuest['guest'];

const isOther = (app: App, person: Person): boolean =>
  person?.documentId !== app.state().person?.documentId;

const standing = (app: App, { standing: stands }: Pick<VisitNote, 'standing'>) =>
  stands === 'shown'
    ? nothing
    : html`<span class="badge warn">${app.say(`standing.${stands}`)}</span>`;

const guestView = (app: App, { documentId, guest, questions, standing: stands }: VisitGuest) =>
  html`<li class="guest">
    ${face(guest)}
    <span>
      <bdi class="strong">${guest?.name ?? app.say('former-member')}</bdi>
      ${standing(app, { standing: stands })}
      ${questions.length === 0
        ? nothing
        : html`<ul class="bullets">
            ${questions.map((question) => html`<li dir="auto">${question}</li>`)}
          </ul>`}
    </span>
    ${questions.length > 0 && isOther(app, guest)
      ? reportButton(app, { kind: 'visit-guest', documentId }, true)
      : nothing}
  </li>`;

const tryView = (app: App, { tryWhat, tryBy }: VisitNote) =>
  tryWhat === null
    ? nothing
    : html`<p class="details">
        <span class="strong">${app.say('visit.will-try')}</span>
        <span dir="auto">${tryWhat}</span>
        ${tryBy === null
          ? nothing
          : html`<span class="hint">${app.say('visit.by', { day: app.moments.day(tryBy) })}</span>`}
      </p>`;

/** What came of it, as its guest said long after. */
const cameView = (app: App, { cameOf, cameOfText, cameOfAt }: VisitNote) =>
  cameOf === null || cameOf === 'skipped' || cameOfAt === null
    ? nothing
    : html`<div class="follow-up">
        <p>
          <span class="badge ${cameOf === 'yes' ? 'good' : ''}"
            >${app.say(`visit.came.${cameOf}`)}</span
          >
          <span class="hint">${app.moments.day(cameOfAt)}</span>
        </p>
        ${cameOfText ? html`<p class="prose" dir="auto">${cameOfText}</p>` : nothing}
      </div>`;

/** What one noted oneself can be of use to more than those who were there. */
const toResource = (app: App, { documentId: visited, community }: Visit) => {
  const at = { view: 'shared', add: 'resource', community: community.documentId } as const;
  const place = { ...at, visited };
  return html`<a class="button" href=${app.hrefOf(place)} @click=${following(app, place)}
    >${app.say('step.note')}</a
  >`;
};

const noteView = (app: App, visit: Visit, note: VisitNote) =>
  html`<article class="item" aria-label=${app.say(`visit.side.${note.side}`)}>
    <p class="eyebrow">
      <span class="badge">${app.say(`visit.side.${note.side}`)}</span> ${standing(app, note)}
    </p>
    ${note.html === null
      ? html`<p class="hint">${app.say('visit.note-withheld')}</p>`
      : html`<div class="words" dir="auto">${unsafeHTML(note.html)}</div>`}
    ${tryView(app, note)} ${cameView(app, note)}
    ${byline(app, { author: note.author, moment: note.notedAt })}
    <div class="row acts">
      ${isOther(app, note.author)
        ? reportButton(app, { kind: 'visit-note', documentId: note.documentId }, true)
        : note.standing === 'shown'
          ? toResource(app, visit)
          : nothing}
    </div>
  </article>`;

/** Who comes, and what each brought home: for those in it alone. */
export const thoseInIt = (app: App, visit: Visit) => {
  const { forThoseInIt } = visit;
  if (forThoseInIt === null) return nothing;
  const { guests, notes } = forThoseInIt;
  return html`
    <section aria-labelledby="gp-guests">
      ${heading(app, 1, app.say('visit.guests', { count: guests.length }), { id: 'gp-guests' })}
      <p class="hint">${app.say('visit.guests.who-sees')}</p>
      <ul>
        ${guests.map((guest) => guestView(app, guest))}
      </ul>
    </section>
    ${notes.length === 0
      ? nothing
      : html`<section aria-labelledby="gp-notes">
          ${heading(app, 1, app.say('visit.notes'), { id: 'gp-notes' })}
          ${notes.map((note) => noteView(app, visit, note))}
        </section>`}
  `;
};
