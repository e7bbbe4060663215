import { html } from 'lit';

const HUES = 12;

/** The first letters of the first and the last name. */
const initialsOf = (name: string): string => {
  const words = name.split(/[\s,]+/u).filter((word) => /^\p{L}/u.test(word));
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  return `${[...first][0] ?? ''}${[...last][0] ?? ''}`.toUpperCase();
};

/** The same for the same person, everywhere. */
const hueOf = (documentId: string): number =>
  [...documentId].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % HUES, 7);

/** Somebody's face, as initials; the name stands beside it, so it is not read out. */
export const face = (person: { documentId: string; name: string } | null) =>
  html`<span class="face" aria-hidden="true" data-hue=${person ? hueOf(person.documentId) : ''}
    >${person ? initialsOf(person.name) : '–'}</span
  >`;
