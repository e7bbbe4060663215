import { html, nothing } from 'lit';
import type { App } from '../../app/app';
import type { Thread } from '../../app/state';
import { READING, type Reading } from '../../reading/reading';
import { following } from '../../ui/link';
import { putShared } from './listing';

/** The conversation that something is being made from; null where there is none, or it is not read yet. */
export const originOf = (app: App): Thread | null => {
  const { place, shared } = app.state();
  const { origin } = shared;
  return origin?.item.is === 'read' && origin.documentId === place.from ? origin.item.data : null;
};

/** Reads it, then goes on; with null where there is none, or none that its reader can see. */
export const readOrigin = (app: App, goOn: (thread: Thread | null) => void): void => {
  const { from: documentId } = app.state().place;
  if (documentId === undefined) return goOn(null);
  const put = (item: Reading<Thread>) => putShared(app, { origin: { documentId, item } });
  put(READING);
  void app.read('contribution.findOne', { params: { documentId } }, (reading) => {
    if (app.state().place.from !== documentId) return;
    put(reading.is === 'read' ? { ...reading, data: reading.data.data } : reading);
    goOn(originOf(app));
  });
};

/** Where it comes from, above the form. */
export const originView = (app: App) => {
  const thread = originOf(app);
  if (thread === null) return nothing;
  const place = { thread: thread.documentId };
  return html`<p class="hint">
    ${app.say('resource.from')}
    <a href=${app.hrefOf(place)} @click=${following(app, place)}><bdi>${thread.title}</bdi></a>
  </p>`;
};
