import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import { listingView } from '../shared/listing.view';
import { beginButton, communityFilter, emptyView, partsView } from '../shared/parts.view';
import { calendarFeedView } from './calendar-feed.view';
import { visitSummary } from './visit-summary.view';
import { VISITS } from './visits.acts';

/** Examples that one may go and see, and what people would like to see. */
export const visitsView = (app: App) => {
  const { place, shared } = app.state();
  const at = { view: 'shared', part: 'visits', community: place.community } as const;
  const asking = { place: { ...at, add: 'request' }, label: app.say('visit.ask') } as const;
  const offering = { place: { ...at, add: 'offer' }, label: app.say('visit.offer') } as const;
  const items = shared.visits?.items;
  const isBlank = items?.is === 'read' && items.data.length === 0;
  return html`
    ${partsView(app, 'visits')}
    ${isBlank && !place.community
      ? nothing
      : html`<div class="narrow">
          ${communityFilter(app)}
          <div class="row">${beginButton(app, asking)} ${beginButton(app, offering, false)}</div>
        </div>`}
    ${calendarFeedView(app)}
    ${listingView(app, VISITS, {
      item: (visit) => visitSummary(app, visit),
      empty: () => emptyView(app, app.say('visits.empty.said'), app.say('visits.empty'), asking),
    })}
  `;
};
