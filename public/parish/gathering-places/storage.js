/**
 * This browser's own storage, which may be full, forbidden or spoilt: nothing here throws, and what
 * cannot be stored is at least remembered until the page goes away.
 */
const PREFIX = 'gathering-places:';

/** @type {Map<string, string>} */
const remembered = new Map();

/** @param {string} name @returns {any} what was kept, or null */
export const recall = (name) => {
  try {
    return JSON.parse(remembered.get(name) ?? localStorage.getItem(PREFIX + name) ?? 'null');
  } catch {
    return null;
  }
};

/** @param {string} name @param {unknown} value @returns {boolean} whether it will outlive the page */
export const keep = (name, value) => {
  const written = JSON.stringify(value);
  try {
    localStorage.setItem(PREFIX + name, written);
    remembered.delete(name);
    return true;
  } catch {
    remembered.set(name, written);
    return false;
  }
};

/** @param {string} name */
export const forget = (name) => {
  remembered.delete(name);
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Storage is forbidden, so nothing was stored either.
  }
};

/** @param {string} start @returns {string[]} the names kept that begin with it */
export const namesKept = (start) => {
  const names = [...remembered.keys()];
  try {
    const stored = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    names.push(...stored.map((key) => key.slice(PREFIX.length)));
  } catch {
    // Storage is forbidden: only what is remembered.
  }
  return [...new Set(names)].filter((name) => name.startsWith(start));
};
