import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { App } from '../../app/app';
import { READING } from '../../reading/reading';
import { failureView } from '../../ui/failure';
import { readingView } from '../../ui/reading.view';
import { readListing, readMore, type Listed } from './listing';

interface Shown<T> {
  item: (item: T) => TemplateResult;
  /** Instead of a list of none. */
  empty: () => unknown;
}

/** A list with a way to read on. */
export const listingView = <T extends { documentId: string }>(
  app: App,
  list: Listed<T>,
  { item, empty }: Shown<T>
) => {
  const listing = list.keptIn(app.state().shared);
  const again = () => readListing(app, list);
  return readingView(app, listing?.items ?? READING, again, (items) =>
    items.length === 0
      ? empty()
      : html`<div class="items">${repeat(items, ({ documentId }) => documentId, item)}</div>
          ${listing?.failureOfMore ? failureView(app, listing.failureOfMore, null) : nothing}
          ${listing?.next
            ? html`<button
                class="button wide"
                ?disabled=${listing.isReadingOn}
                @click=${() => readMore(app, list)}
              >
                ${app.say(listing.isReadingOn ? 'reading' : 'show-more')}
              </button>`
            : nothing}`
  );
};
