import type { GatheringPlacesLatestElement } from '../../../client/src/embed';
import { apiAddress } from '../reading/api-address';
import { momentsIn } from '../words/moments';
import { readLatest } from './latest.acts';
import { LATEST_STYLES } from './latest.styles';
import { latestView } from './latest.view';

const USUAL = 3;
const MOST = 10;

/**
 * `<gathering-places-latest>`: the latest conversations that visitors may read, for a home page. Its links lead to
 * the page with the whole element, which `href` names.
 */
class GatheringPlacesLatest extends HTMLElement implements GatheringPlacesLatestElement {
  static observedAttributes = ['api', 'community', 'limit', 'href', 'lang'];

  #turn = 0;
  readonly #root = this.attachShadow({ mode: 'open' });

  constructor() {
    super();
    const styles = new CSSStyleSheet();
    styles.replaceSync(LATEST_STYLES);
    this.#root.adoptedStyleSheets = [styles];
  }

  connectedCallback(): void {
    void this.#show();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) void this.#show();
  }

  /** What was asked for last wins. */
  async #show(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const community = this.getAttribute('community') || null;
    const limit = Math.trunc(Number(this.getAttribute('limit')));
    const latest = await readLatest(
      apiAddress(this.getAttribute('api') ?? '', import.meta.url),
      community,
      Math.min(MOST, limit > 0 ? limit : USUAL)
    );
    if (turn !== this.#turn) return;
    const language = this.lang || document.documentElement.lang || navigator.language;
    const shown = {
      page: new URL(this.getAttribute('href') ?? '', location.href),
      moments: momentsIn(language),
      isOneCommunity: community !== null,
    };
    this.#root.replaceChildren(...latestView(latest, shown));
  }
}

// Loaded twice, by two scripts of one page, it is the first that counts.
if (!customElements.get('gathering-places-latest')) {
  customElements.define('gathering-places-latest', GatheringPlacesLatest);
}
