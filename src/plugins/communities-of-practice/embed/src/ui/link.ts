import type { App } from '../app/app';
import type { Place } from '../address/place';

/** Goes there within the page; a new tab, by a held key or the middle button, is the browser's own. */
export const following = (app: App, place: Place) => (event: MouseEvent) => {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  event.preventDefault();
  app.go(place);
};
