/** Shows that something is under way, but only once it is slow enough to wonder about. */

const SLOW_AFTER_MS = 400;
const VERY_SLOW_AFTER_MS = 4_000;

let underWay = 0;

const bar = () => /** @type {HTMLElement} */ (document.getElementById('progress'));

/** @param {'slow'|'very-slow'} pace */
const show = (pace) => {
  const element = bar();
  element.hidden = false;
  element.dataset.pace = pace;
  element.textContent =
    pace === 'very-slow' ? 'Still working: the connection is slow.' : 'Working…';
};

/**
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export const trackProgress = async (work) => {
  underWay += 1;
  const slow = setTimeout(show, SLOW_AFTER_MS, 'slow');
  const verySlow = setTimeout(show, VERY_SLOW_AFTER_MS, 'very-slow');
  try {
    return await work();
  } finally {
    clearTimeout(slow);
    clearTimeout(verySlow);
    underWay -= 1;
    if (underWay === 0) bar().hidden = true;
  }
};
