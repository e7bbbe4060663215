/**
 * Types of the elements that `embed.js` defines on a page: `import type {} from '…/embed'` gives them to
 * `document.querySelector`. Nothing of it runs.
 */

/** `<gathering-places>` */
export interface GatheringPlacesElement extends HTMLElement {
  /** A Strapi elsewhere than the script, as `https://cms.church.example`. */
  api: string | null;
  /** One community alone, by its address or documentId. */
  community: string | null;
  /** An activity's key. */
  activity: string | null;
  /** What it begins with: `communities`, `shared` or `mine`. */
  view: string | null;
  /** Of its topmost heading, 1 to 5. */
  headingLevel: number;
  /** The church's own service worker, as `/gathering-places-worker.js`. */
  offlineWorker: string | null;
  /** An access token of Strapi's for whoever is signed in at the site, or null. */
  getToken: (() => string | null | Promise<string | null>) | null;
  /** ICU messages that are said instead, by the names in `dist/embed/en.json`. */
  messages: Partial<Record<string, string>> | null;
}

/** `<gathering-places-latest>`, by its attributes `community`, `limit`, `href`, `api` and `lang` */
export type GatheringPlacesLatestElement = HTMLElement;

/** Of `gp-published`. */
export interface Published {
  kind: 'contribution' | 'reply' | 'resource' | 'faq' | 'visit';
  documentId: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'gathering-places': GatheringPlacesElement;
    'gathering-places-latest': GatheringPlacesLatestElement;
  }
  interface HTMLElementEventMap {
    'gp-published': CustomEvent<Published>;
    'gp-signed-in': CustomEvent<object>;
    'gp-signed-out': CustomEvent<object>;
    'gp-sign-in-wanted': CustomEvent<object>;
  }
}
