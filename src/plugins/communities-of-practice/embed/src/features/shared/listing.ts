import type { App } from '../../app/app';
import { failureOf } from '../../reading/failure';
import { READING, type Reading } from '../../reading/reading';
import type { Listing, Shared } from './shared.state';

interface Page<T> {
  data: readonly T[];
  meta: { pagination: object };
}

/** A list that is read page by page: how, and where it is kept. */
export interface Listed<T> {
  /** What the place asks for; another question is another list. */
  question(app: App): string;
  read(app: App, take: (reading: Reading<Page<T>>) => void): Promise<void>;
  readOn(app: App, cursor: string): Promise<Page<T>>;
  keptIn(shared: Shared): Listing<T> | undefined;
  kept(listing: Listing<T>): Shared;
}

export const putShared = (app: App, change: Shared): void =>
  app.set({ shared: { ...app.state().shared, ...change } });

const nextIn = ({ meta: { pagination } }: Page<unknown>): string | null =>
  'next' in pagination && typeof pagination.next === 'string' ? pagination.next : null;

const listingOf = <T>(list: Listed<T>, app: App, question: string): Listing<T> => {
  const kept = list.keptIn(app.state().shared);
  if (kept?.question === question) return kept;
  return { question, items: READING, next: null, isReadingOn: false, failureOfMore: null };
};

/** Reads what the place asks for; what stands already stays until there is another. */
export const readListing = <T>(app: App, list: Listed<T>): void => {
  const question = list.question(app);
  putShared(app, list.kept(listingOf(list, app, question)));
  void list.read(app, (reading) => {
    const now = list.keptIn(app.state().shared);
    if (now?.question !== question) return;
    const isRead = reading.is === 'read';
    const items = isRead ? { ...reading, data: reading.data.data } : reading;
    putShared(app, list.kept({ ...now, items, next: isRead ? nextIn(reading.data) : null }));
  });
};

/** The page after the last one shown. */
export const readMore = async <T extends { documentId: string }>(
  app: App,
  list: Listed<T>
): Promise<void> => {
  const before = list.keptIn(app.state().shared);
  if (before === undefined || before.next === null || before.isReadingOn) return;
  putShared(app, list.kept({ ...before, isReadingOn: true, failureOfMore: null }));
  const put = (change: (now: Listing<T>) => Partial<Listing<T>>) => {
    const now = list.keptIn(app.state().shared);
    if (now?.question !== before.question) return;
    putShared(app, list.kept({ ...now, isReadingOn: false, ...change(now) }));
  };
  try {
    const page = await list.readOn(app, before.next);
    put(({ items }) => {
      if (items.is !== 'read') return {};
      const known = new Set(items.data.map(({ documentId }) => documentId));
      const fresh = page.data.filter(({ documentId }) => !known.has(documentId));
      return { items: { ...items, data: [...items.data, ...fresh] }, next: nextIn(page) };
    });
  } catch (error) {
    put(() => ({ failureOfMore: failureOf(error) }));
  }
};
