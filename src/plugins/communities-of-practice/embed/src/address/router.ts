import { addressOf, placeIn, type Place } from './place';

/** Goes from place to place, and says so. */
export interface Router {
  now(): Place;
  /** For a link, so that it can be opened in another tab. */
  hrefOf(place: Place): string;
  go(place: Place, how?: { replace?: boolean }): void;
  stop(): void;
}

const here = (): URL => new URL(location.href);

/** The page's address as it is: back, reload and bookmarks lead where one was. */
const inTheAddress = (onChange: (place: Place) => void): Router => {
  let shown = JSON.stringify(placeIn(here()));
  const follow = () => {
    const place = placeIn(here());
    const now = JSON.stringify(place);
    if (now === shown) return;
    shown = now;
    onChange(place);
  };
  const listening = new AbortController();
  addEventListener('popstate', follow, listening);
  addEventListener('hashchange', follow, listening);
  return {
    now: () => placeIn(here()),
    hrefOf: (place) => addressOf(here(), place).href,
    go: (place, { replace = false } = {}) => {
      const { href } = addressOf(here(), place);
      if (replace) history.replaceState(history.state, '', href);
      else history.pushState(null, '', href);
      follow();
    },
    stop: () => listening.abort(),
  };
};

/** A second element of one page: the address is the first one's. */
const inMemory = (onChange: (place: Place) => void): Router => {
  let place: Place = {};
  return {
    now: () => place,
    hrefOf: (other) => addressOf(here(), other).href,
    go: (other) => {
      place = other;
      onChange(place);
    },
    stop: () => {},
  };
};

let holder: object | null = null;

/** @param element that goes; the first one on the page goes by the page's address. */
export const routerFor = (element: object, onChange: (place: Place) => void): Router => {
  if (holder !== null && holder !== element) return inMemory(onChange);
  holder = element;
  const router = inTheAddress(onChange);
  const stop = () => {
    router.stop();
    holder = null;
  };
  return { ...router, stop };
};
