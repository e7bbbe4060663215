/** Whether what was typed can be published: the server's rules, said before anything is sent. */

/** @typedef {import('./types.js').ActivityField} ActivityField */

const LINE_MAX = 200;
const PROSE_MAX = 4_000;

/** Length as a reader counts. @param {string} text */
const lengthOf = (text) => [...text].length;

/** @param {string} text */
const linesOf = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** @param {string} address */
export const isWebAddress = (address) => {
  try {
    return ['http:', 'https:'].includes(new URL(address).protocol);
  } catch {
    return false;
  }
};

/**
 * What the contract takes for what was typed; undefined when nothing was.
 * @param {ActivityField} field
 * @param {any} typed a text, or documentIds for people and contributions
 */
export const valueOf = (field, typed) => {
  if (Array.isArray(typed)) return typed.length > 0 ? typed : undefined;
  const text = typed ?? '';
  if (field.kind === 'lines') return linesOf(text).length > 0 ? linesOf(text) : undefined;
  if (field.kind === 'prose') return text.trim() === '' ? undefined : text;
  return text.trim() === '' ? undefined : text.trim();
};

/** @param {ActivityField} field @param {string} text */
const wrongLength = (field, text) => {
  const max = field.maxLength ?? (field.kind === 'prose' ? PROSE_MAX : LINE_MAX);
  const length = lengthOf(text);
  if (length > max) return `is ${length - max} characters too long; at most ${max} fit`;
  if (length < (field.minLength ?? 1)) return `needs at least ${field.minLength} characters`;
  return null;
};

/**
 * What is wrong, to follow the field's label in a sentence; null when nothing is.
 * @param {ActivityField} field
 * @param {any} typed
 * @returns {string|null}
 */
export const problemWith = (field, typed) => {
  const value = valueOf(field, typed);
  if (value === undefined) return field.required ? 'is needed' : null;
  if (field.kind === 'link' && !isWebAddress(value)) {
    return 'must be a web address, beginning with https://';
  }
  if (Array.isArray(value) && field.maxItems && value.length > field.maxItems) {
    return `has ${value.length}; choose at most ${field.maxItems}`;
  }
  if (field.kind === 'lines') {
    return (
      value.map((/** @type {string} */ line) => wrongLength(field, line)).find(Boolean) ?? null
    );
  }
  return field.kind === 'line' || field.kind === 'prose' ? wrongLength(field, value) : null;
};
