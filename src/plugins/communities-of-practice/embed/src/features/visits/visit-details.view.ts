import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import type { Visit } from '../shared/shared.state';
import { proposalView } from './visit-acts.view';
import { spanOf } from './visit-time';

const COMING: ReadonlySet<Visit['state']> = new Set(['accepted', 'offered', 'scheduled']);

const row = (label: string, value: unknown) =>
  value === null || value === undefined || value === ''
    ? nothing
    : html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`;

const prose = (text: string | null | undefined) =>
  text ? html`<p class="prose" dir="auto">${text}</p>` : null;

const when = (app: App, { startsAt, endsAt, timeZone }: Visit) =>
  startsAt === null || endsAt === null || timeZone === null
    ? app.say('visit.no-date')
    : html`<time datetime=${startsAt}>${spanOf(app, { startsAt, endsAt, timeZone })}</time>`;

/** Once it is over, nobody can come any more. */
const places = (app: App, { places: all, placesLeft, state }: Visit) =>
  all === null || !COMING.has(state)
    ? null
    : app.say('visit.places-left', { count: placesLeft ?? 0, all });

const questions = ({ forMembers }: Visit) =>
  forMembers === null || forMembers.questions.length === 0
    ? null
    : html`<ul class="bullets">
        ${forMembers.questions.map((question) => html`<li dir="auto">${question}</li>`)}
      </ul>`;

/** Which side would like the dates that are proposed. */
const proposed = (app: App, visit: Visit) => {
  const proposal = visit.forMembers?.proposal ?? null;
  if (proposal === null) return nothing;
  return row(app.say(`visit.proposed-by.${proposal.by}`), proposalView(app, visit));
};

const name = (person: { name: string } | null | undefined) =>
  person ? html`<bdi>${person.name}</bdi>` : null;

/** When, where and how; where it is, only members are told. */
export const visitDetails = (app: App, visit: Visit) => {
  const { forMembers, forThoseInIt } = visit;
  const isWaiting = visit.state === 'requested' && forMembers?.expiresAt;
  return html`<dl class="details">
    ${row(app.say('visit.when'), when(app, visit))} ${proposed(app, visit)}
    ${row(app.say('visit.place'), prose(forMembers?.place))}
    ${row(app.say('visit.access'), prose(forMembers?.access))}
    ${forMembers === null && visit.begunAs === 'offer'
      ? html`<div>
          <dt>${app.say('visit.place')}</dt>
          <dd>${app.say('visit.members-only')}</dd>
        </div>`
      : nothing}
    ${row(app.say('visit.host'), name(visit.host))}
    ${row(app.say('visit.addressee'), name(forMembers?.addressee))}
    ${row(app.say('visit.places'), places(app, visit))}
    ${row(app.say('visit.went-wrong'), prose(visit.wentWrongHereToo))}
    ${row(app.say('visit.questions'), questions(visit))}
    ${row(
      app.say('visit.answer-by'),
      isWaiting ? app.moments.day(forMembers.expiresAt ?? '') : null
    )}
    ${row(app.say('visit.reason'), prose(forThoseInIt?.reason))}
  </dl>`;
};
