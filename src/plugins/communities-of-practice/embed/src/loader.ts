/**
 * `embed.js`, whose address never changes: brings the elements that are on the page, whose files' names change with
 * what is in them. Meanwhile it asks what the first page will ask, so that the answer is there when the element is.
 */
import { placeIn } from './address/place';
import { feedQuery } from './features/feed/feed-query';
import { addressOf } from '../../client/src/address';

declare const ELEMENT_FILE: string;
declare const LATEST_FILE: string;

/** Website builders load it as a module, which has no script of its own to ask. */
const script =
  document.currentScript ??
  document.querySelector('script[src*="/communities-of-practice/embed.js"]');
const own = new URL(script instanceof HTMLScriptElement ? script.src : location.href);
const base = new URL('.', own).href.replace(/\/$/, '');

const askEarly = (element: Element): void => {
  const place = placeIn(new URL(location.href));
  if (element.hasAttribute('api') || place.thread || place.compose || place.view) return;
  const community = element.getAttribute('community');
  const { query } = feedQuery(place, { community, activity: element.getAttribute('activity') });
  const sentences = community
    ? addressOf('/communities/:documentId', { documentId: community })
    : '/activities';
  const early = new Map<string, Promise<Response>>();
  for (const path of [addressOf('/contributions', {}, query), sentences]) {
    early.set(base + path, fetch(base + path, { headers: { Accept: 'application/json' } }));
  }
  Object.assign(globalThis, { gatheringPlacesEarly: early });
};

/** Somebody who is signed in asks by a token, which the element alone may use. */
const isSomebodySignedIn = (): boolean => {
  try {
    return (
      localStorage.getItem(`gathering-places:session:${base.replace(/\/[^/]+$/, '')}`) !== null
    );
  } catch {
    return false;
  }
};

const element = document.querySelector('gathering-places');
if (element && !isSomebodySignedIn()) askEarly(element);
// Kept from before an upgrade, this names files that are gone: then today's, whose names stay.
const bring = (file: string, today: string): void => {
  const from = `${base}/embed/`;
  void import(from + file).catch(() => import(from + today));
};

/** The home page's element alone is small: the whole one comes when it is there, or where there is neither yet. */
const isHere = (name: string): boolean => document.querySelector(name) !== null;
const brought = new Set<string>();
const bringWhatIsHere = (): void => {
  const isLatestHere = isHere('gathering-places-latest');
  const wanted: Record<string, boolean> = {
    latest: isLatestHere,
    element: !isLatestHere || isHere('gathering-places'),
  };
  for (const [name, file] of [
    ['latest', LATEST_FILE],
    ['element', ELEMENT_FILE],
  ] as const) {
    if (!wanted[name] || brought.has(name)) continue;
    brought.add(name);
    bring(file, `${name}.js`);
  }
  if (brought.size === 2) later.disconnect();
};
// Sites change their pages without loading them anew.
const later = new MutationObserver(bringWhatIsHere);
later.observe(document, { childList: true, subtree: true });
bringWhatIsHere();
