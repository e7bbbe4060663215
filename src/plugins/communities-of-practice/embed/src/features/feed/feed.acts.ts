import type { App } from '../../app/app';
import { failureOf } from '../../reading/failure';
import { feedQuery } from './feed-query';
import { NO_FEED, type Feed } from './feed.state';

const nextIn = (pagination: object): string | null =>
  'next' in pagination && typeof pagination.next === 'string' ? pagination.next : null;

/** Reads the feed that the place asks for; what stands already stays until there is another. */
export const readFeed = (app: App): void => {
  const { place, feed } = app.state();
  const asked = feedQuery(place, app.host);
  const question = JSON.stringify(asked);
  if (feed.question !== question) {
    app.set({ feed: { ...NO_FEED, question, isFiltering: feed.isFiltering } });
  }
  void app.read('contribution.find', asked, (reading) => {
    const now = app.state().feed;
    if (now.question !== question) return;
    const isRead = reading.is === 'read';
    const items = isRead ? { ...reading, data: reading.data.data } : reading;
    const next = isRead ? nextIn(reading.data.meta.pagination) : null;
    app.set({ feed: { ...now, items, next } });
  });
};

/** The page after the last one shown. */
export const readOn = async (app: App): Promise<void> => {
  const { place, feed } = app.state();
  const { items, next, question } = feed;
  if (next === null || items.is !== 'read' || feed.isReadingOn) return;
  app.set({ feed: { ...feed, isReadingOn: true, failureOfMore: null } });
  const put = (change: Partial<Feed>) => {
    const now = app.state().feed;
    if (now.question === question) app.set({ feed: { ...now, isReadingOn: false, ...change } });
  };
  try {
    const { data, meta } = await app.call('contribution.find', feedQuery(place, app.host, next));
    const known = new Set(items.data.map(({ documentId }) => documentId));
    const fresh = data.filter(({ documentId }) => !known.has(documentId));
    put({ items: { ...items, data: [...items.data, ...fresh] }, next: nextIn(meta.pagination) });
  } catch (error) {
    put({ failureOfMore: failureOf(error) });
  }
};
