/** Which view the address names. Every view has an address, so links, reload and "back" all work. */

const PAGE = location.pathname;

/** @typedef {Record<string, string|undefined|null>} Params */

/** @param {Params} params */
export const addressOf = (params) => {
  const given = Object.entries(params).filter((entry) => Boolean(entry[1]));
  const search = new URLSearchParams(/** @type {[string, string][]} */ (given)).toString();
  return search ? `${PAGE}?${search}` : PAGE;
};

/** @returns {Record<string, string>} */
export const currentParams = () => Object.fromEntries(new URLSearchParams(location.search));

/** @type {(() => void)|null} */
let onMove = null;

/** @param {Params} params @param {{ replace?: boolean }} [how] */
export const goTo = (params, { replace = false } = {}) => {
  const address = addressOf(params);
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  onMove?.();
};

/** @param {MouseEvent} event */
const isPlainClick = (event) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** @param {MouseEvent} event */
const followInside = (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || !isPlainClick(event) || event.defaultPrevented) return;
  const address = new URL(link.href);
  const staysHere = address.origin === location.origin && address.pathname === PAGE;
  if (!staysHere || address.hash) return;
  event.preventDefault();
  goTo(Object.fromEntries(address.searchParams));
};

/** Starts following links. @param {() => void} show is called for every address */
export const startRouter = (show) => {
  onMove = show;
  history.scrollRestoration = 'manual';
  addEventListener('popstate', show);
  document.addEventListener('click', followInside);
  show();
};
