/** What changed between two texts, word by word. */
import { h } from './dom.js';

const MOST_WORDS = 1_500;

/** @param {string} text */
const wordsOf = (text) => text.match(/\s+|\S+/g) ?? [];

/** Lengths of the longest common subsequences of all the tails. @param {string[]} a @param {string[]} b */
const tailLengths = (a, b) => {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i][j] =
        a[i] === b[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  return lengths;
};

/** @typedef {{ kind: 'same'|'gone'|'new', text: string }} Part */

/**
 * @param {string} before
 * @param {string} after
 * @returns {Part[]} in reading order; very long texts as a whole
 */
export const diff = (before, after) => {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) {
    return [
      { kind: 'gone', text: before },
      { kind: 'new', text: after },
    ];
  }
  const lengths = tailLengths(a, b);
  /** @type {Part[]} */
  const parts = [];
  /** @param {Part['kind']} kind @param {string} text */
  const add = (kind, text) => {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add('same', a[i]);
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && lengths[i + 1][j] >= lengths[i][j + 1])) {
      add('gone', a[i]);
      i += 1;
    } else {
      add('new', b[j]);
      j += 1;
    }
  }
  return parts;
};

const TAGS = { same: 'span', gone: 'del', new: 'ins' };

/** @param {string} before @param {string} after */
export const showDiff = (before, after) =>
  h(
    'p',
    { class: 'as-typed diff' },
    diff(before, after).map(({ kind, text }) => h(TAGS[kind], {}, text))
  );
