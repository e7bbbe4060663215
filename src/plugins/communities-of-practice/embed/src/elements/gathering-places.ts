import { adoptStyles, LitElement, type PropertyValues } from 'lit';
import type { GatheringPlacesElement } from '../../../client/src/embed';
import { openAt } from '../address/place';
import { FEATURES, placeShown } from '../app/features';
import type { Feature, Host } from '../app/app';
import { createApp, type Running } from '../app/create-app';
import { apiAddress, baseOf, type ApiAddress } from '../reading/api-address';
import type { GetToken } from '../session/host-session';
import type { Messages } from '../words/words';
import { shellView } from './shell.view';
import { toneOf, type Tone } from './host-tone';
import { FEED_STYLES } from '../features/feed/feed.styles';
import { FORM_STYLES } from '../forms/form.styles';
import { BASE_STYLES } from './base.styles';
import { SHELL_STYLES } from './shell.styles';

/** What the first page needs; a feature that is loaded later brings its own. */
const STYLES = [BASE_STYLES, SHELL_STYLES, FORM_STYLES, FEED_STYLES];

const HEADING_LEVEL = 2;
const WISHES = [
  'api',
  'community',
  'activity',
  'view',
  'lang',
  'headingLevel',
  'getToken',
  'messages',
  'offlineWorker',
];

/**
 * `<gathering-places>`: communities of practice on a church's own page.
 * @fires gp-published `{ kind, documentId }`, when something of the reader's was published
 * @fires gp-signed-in
 * @fires gp-signed-out
 * @fires gp-sign-in-wanted where `getToken` is set: the host signs its people in
 * @slot safeguarding what the church says about keeping people safe
 */
export class GatheringPlaces extends LitElement implements GatheringPlacesElement {
  static override styles = STYLES;
  static override properties = {
    api: {},
    community: {},
    activity: {},
    view: {},
    lang: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    offlineWorker: { attribute: 'offline-worker' },
    getToken: { attribute: false },
    messages: { attribute: false },
    feature: { state: true },
    tone: { state: true },
  };

  declare api: string | null;
  declare community: string | null;
  declare activity: string | null;
  declare view: string | null;
  declare headingLevel: number;
  /** The church's own service worker, which imports `offline.js`: with it the page opens without a network. */
  declare offlineWorker: string | null;
  /** An access token of Strapi's for whoever is signed in at the host, or null; asked before each call. */
  declare getToken: GetToken | null;
  /** ICU messages said instead of the element's own, by the names in `dist/embed/en.json`. */
  declare messages: Messages | null;
  declare feature: Feature | null;
  declare tone: Tone;

  #running: Running | null = null;
  #turn = 0;
  /** What was open before: its link has the keyboard when one comes back. */
  #left: string | undefined;
  #toFocus: readonly string[] = [];
  readonly #scheme = matchMedia('(prefers-color-scheme: dark)');
  readonly #followTone = () => {
    this.tone = toneOf(this);
  };

  constructor() {
    super();
    this.api = null;
    this.community = null;
    this.activity = null;
    this.view = null;
    this.headingLevel = HEADING_LEVEL;
    this.offlineWorker = null;
    this.getToken = null;
    this.messages = null;
    this.feature = null;
    this.tone = 'light';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#followTone();
    this.#scheme.addEventListener('change', this.#followTone);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#scheme.removeEventListener('change', this.#followTone);
    this.#running?.stop();
    this.#running = null;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const isOtherwise = WISHES.some((name) => changed.has(name as keyof GatheringPlaces));
    if (!this.isConnected || (this.#running !== null && !isOtherwise)) return;
    this.#running?.stop();
    this.#start();
  }

  override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    const isAsked = (this.#running?.app.state().dialog ?? null) !== null;
    // Closed by itself, it gives the keyboard back to what had it.
    if (isAsked && !dialog?.open) dialog?.showModal();
    if (!isAsked && dialog?.open) dialog.close();
    const found = this.#toFocus
      .map((selector) => this.renderRoot.querySelector<HTMLElement>(selector))
      .find((each) => each !== null);
    if (!found) return;
    this.#toFocus = [];
    found.focus();
    found.scrollIntoView({ block: 'nearest' });
  }

  protected override render() {
    if (this.#running === null) return null;
    return shellView(this.#running.app, this.feature, this.tone);
  }

  #host(): Host {
    return {
      community: this.community || null,
      activity: this.activity || null,
      view: this.view || null,
      headingLevel: Math.min(5, Math.max(1, Math.trunc(this.headingLevel) || HEADING_LEVEL)),
    };
  }

  #start(): void {
    const address = apiAddress(this.api ?? '', import.meta.url);
    if (this.offlineWorker) void this.#keepPage(this.offlineWorker, address);
    this.#running = createApp({
      element: this,
      address,
      host: this.#host(),
      messages: this.messages,
      getToken: this.getToken,
      language: this.lang || document.documentElement.lang || navigator.language,
      onChange: () => this.requestUpdate(),
      onTurn: () => void this.#turnTo(),
      onFocus: (selectors) => {
        this.#toFocus = selectors;
        this.requestUpdate();
      },
    });
    void this.#turnTo(true);
  }

  async #keepPage(worker: string, address: ApiAddress): Promise<void> {
    const { keepPage } = await import('../offline/keep-page');
    await keepPage(worker, `${baseOf(address)}/communities-of-practice`);
  }

  /** Shows what is at the place; what was asked for last wins. */
  async #turnTo(isFirst = false): Promise<void> {
    const running = this.#running;
    if (running === null) return;
    this.#turn += 1;
    const turn = this.#turn;
    const { app } = running;
    const { place } = app.state();
    const at = FEATURES.find(({ isAt }) => isAt(placeShown(place, app.host)));
    if (at === undefined) return;
    const loading = at.load();
    const feature = loading instanceof Promise ? await loading : loading;
    if (turn !== this.#turn || running !== this.#running) return;
    const open = openAt(place);
    const isOther = feature !== this.feature || open !== this.#left;
    if (this.renderRoot instanceof ShadowRoot) {
      adoptStyles(this.renderRoot, [...STYLES, ...(feature.styles ?? [])]);
    }
    this.feature = feature;
    feature.enter(app);
    if (place.reply) app.focusOn(`#reply-${place.reply}`);
    else if (!isFirst && isOther) app.focusOn(`[data-opens="${this.#left}"]`, '.h0');
    this.#left = open;
    this.requestUpdate();
  }
}
