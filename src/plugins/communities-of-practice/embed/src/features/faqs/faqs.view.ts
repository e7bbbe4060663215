import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import { listingView } from '../shared/listing.view';
import { beginButton, communityFilter, emptyView, partsView } from '../shared/parts.view';
import { faqSummary } from './faq-summary.view';
import { FAQS } from './faqs.acts';

/** What is asked again and again, and what members answer. */
export const faqsView = (app: App) => {
  const { place, shared } = app.state();
  const beginning = {
    place: { view: 'shared', part: 'answers', add: 'faq', community: place.community },
    label: app.say('faq.begin'),
  } as const;
  const items = shared.faqs?.items;
  const isBlank = items?.is === 'read' && items.data.length === 0;
  return html`
    ${partsView(app, 'answers')}
    ${isBlank && !place.community
      ? nothing
      : html`<div class="narrow">${communityFilter(app)} ${beginButton(app, beginning)}</div>`}
    ${listingView(app, FAQS, {
      item: (faq) => faqSummary(app, faq),
      empty: () => emptyView(app, app.say('faqs.empty.said'), app.say('faqs.empty'), beginning),
    })}
  `;
};
