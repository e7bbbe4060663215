import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import { byline } from '../../ui/byline.view';
import { heading } from '../../ui/heading';
import { following } from '../../ui/link';
import type { VisitSummary } from '../shared/shared.state';
import { seriesSaid } from './visit-series.view';
import { spanOf } from './visit-time';

const LOOKS: Partial<Record<VisitSummary['state'], string>> = {
  scheduled: 'good',
  'learned-from': 'good',
  requested: 'warn',
  cancelled: 'warn',
};

/** Where it stands. */
export const visitState = (
  app: App,
  { state, standing }: Pick<VisitSummary, 'state' | 'standing'>
) =>
  html`<p class="eyebrow">
    <span class="badge ${LOOKS[state] ?? ''}">${app.say(`visit-is.${state}`)}</span>
    ${standing === 'shown'
      ? nothing
      : html`<span class="badge warn">${app.say(`standing.${standing}`)}</span>`}
  </p>`;

/** A visit as it stands in a list. */
export const visitSummary = (app: App, visit: VisitSummary) => {
  const { documentId, title, startsAt, endsAt, timeZone, places, placesLeft } = visit;
  const place = { view: 'shared', part: 'visits', visit: documentId } as const;
  const isOpen = visit.state === 'offered' || visit.state === 'scheduled';
  return html`<article class="item">
    ${visitState(app, visit)}
    ${heading(
      app,
      1,
      html`<a
        href=${app.hrefOf(place)}
        dir="auto"
        data-opens=${documentId}
        @click=${following(app, place)}
        >${title}</a
      >`
    )}
    ${startsAt !== null && endsAt !== null && timeZone !== null
      ? html`<p>
          <time datetime=${startsAt}>${spanOf(app, { startsAt, endsAt, timeZone })}</time>
        </p>`
      : nothing}
    ${seriesSaid(app, visit)}
    ${byline(app, {
      author: visit.author,
      community: visit.community,
      moment: visit.postedAt,
      counts:
        isOpen && places !== null
          ? html`${app.say('visit.places-left', { count: placesLeft ?? 0, all: places })}`
          : nothing,
    })}
  </article>`;
};
