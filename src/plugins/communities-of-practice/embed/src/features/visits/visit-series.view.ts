import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import { following } from '../../ui/link';
import type { Visit, VisitSummary } from '../shared/shared.state';
import { spanOf } from './visit-time';

/** Which one it is of an offer that comes again. */
export const seriesSaid = (app: App, { series }: Pick<VisitSummary, 'series'>) =>
  series === null
    ? nothing
    : html`<p class="hint">
        ${app.say('visit.series', { number: series.number, of: series.of })}
      </p>`;

const dateLink = (app: App, { documentId, startsAt, endsAt, timeZone }: VisitSummary) => {
  if (startsAt === null || endsAt === null || timeZone === null) return nothing;
  const place = { view: 'shared', part: 'visits', visit: documentId } as const;
  return html`<li>
    <a href=${app.hrefOf(place)} @click=${following(app, place)}>
      <time datetime=${startsAt}>${spanOf(app, { startsAt, endsAt, timeZone })}</time>
    </a>
  </li>`;
};

const hasPlaces = ({ state, placesLeft, startsAt }: VisitSummary): boolean =>
  state === 'scheduled' && (placesLeft ?? 0) > 0 && Date.parse(startsAt ?? '') > Date.now();

/** The other dates of its offer on which one can still come. */
export const otherDates = (app: App, { documentId, series }: Visit) => {
  const read = app.state().shared.series;
  if (series === null || read?.key !== series.key) return nothing;
  const others = read.visits.filter((one) => one.documentId !== documentId && hasPlaces(one));
  return others.length === 0
    ? nothing
    : html`<section>
        <p class="hint">${app.say('visit.series.others')}</p>
        <ul class="bullets">
          ${others.map((one) => dateLink(app, one))}
        </ul>
      </section>`;
};
