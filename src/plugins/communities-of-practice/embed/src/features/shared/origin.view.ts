import { html, nothing } from 'lit';
import type { Place } from '../../address/place';
import type { App } from '../../app/app';
import type { Thread } from '../../app/state';
import { READING, type Reading } from '../../reading/reading';
import { following } from '../../ui/link';
import type { Message } from '../../words/words';
import { putShared } from './listing';
import type { Visit } from './shared.state';

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

/** The visit that something is being made from; as {@link originOf}. */
const visitedOf = (app: App): Visit | null => {
  const { place, shared } = app.state();
  const { visit } = shared;
  return visit?.item.is === 'read' && visit.documentId === place.visited ? visit.item.data : null;
};

/** As {@link readOrigin}, of a visit. */
export const readVisited = (app: App, goOn: (visit: Visit | null) => void): void => {
  const { visited: documentId } = app.state().place;
  if (documentId === undefined) return goOn(null);
  const put = (item: Reading<Visit>) => putShared(app, { visit: { documentId, item } });
  put(READING);
  void app.read('visit.findOne', { params: { documentId } }, (reading) => {
    if (app.state().place.visited !== documentId) return;
    put(reading.is === 'read' ? { ...reading, data: reading.data.data } : reading);
    goOn(visitedOf(app));
  });
};

const lineTo = (app: App, label: Message, place: Place, title: string) =>
  html`<p class="hint">
    ${app.say(label)}
    <a href=${app.hrefOf(place)} @click=${following(app, place)}><bdi>${title}</bdi></a>
  </p>`;

/** Where it comes from, above the form. */
export const originView = (app: App) => {
  const thread = originOf(app);
  if (thread) return lineTo(app, 'resource.from', { thread: thread.documentId }, thread.title);
  const visit = visitedOf(app);
  if (visit === null) return nothing;
  const place: Place = { view: 'shared', part: 'visits', visit: visit.documentId };
  return lineTo(app, 'resource.from-visit', place, visit.title);
};
