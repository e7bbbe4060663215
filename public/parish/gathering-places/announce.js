/** What a screen reader is told, and where the keyboard goes. */

const REPEAT_AFTER_MS = 60;

/**
 * Says an outcome, without moving anybody.
 * @param {string} words
 */
export const announce = (words) => {
  const region = /** @type {HTMLElement} */ (document.getElementById('announcements'));
  region.textContent = '';
  // The same words twice are only spoken twice when the region was empty in between.
  setTimeout(() => {
    region.textContent = words;
  }, REPEAT_AFTER_MS);
};

/**
 * Moves the keyboard to a heading or message that is not itself a control.
 * @param {Element|null} element
 */
export const focusOn = (element) => {
  if (!(element instanceof HTMLElement)) return;
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) element.tabIndex = -1;
  element.focus();
};
