/** The fields of a contribution: the same for all, then the activity's own. */
import { valueOf } from './check-fields.js';

/** @typedef {import('./types.js').ActivityField & { rows?: number }} Spec */

/** @type {Spec} */
const TITLE = {
  name: 'title',
  label: 'In one line',
  help: 'What others see first.',
  kind: 'line',
  required: true,
  minLength: 3,
  maxLength: 150,
};

/** @type {Spec} */
const TEXT = {
  name: 'text',
  label: 'In your own words',
  help: 'A blank line begins a new paragraph, **stars** make bold, and - begins a list (Markdown).',
  kind: 'prose',
  required: true,
  maxLength: 20_000,
  rows: 8,
};

const DETAILS = 'details.';

/** @param {import('./types.js').Activity} activity @returns {Spec[]} */
export const openingSpecs = ({ fields }) => [
  TITLE,
  TEXT,
  ...fields.map((field) => ({ ...field, name: DETAILS + field.name })),
];

/**
 * What the contract takes for what was typed.
 * @param {Spec[]} specs @param {Record<string, any>} typed
 */
export const openingData = (specs, typed) => {
  /** @type {Record<string, any>} */
  const details = {};
  for (const spec of specs) {
    const value = valueOf(spec, typed[spec.name]);
    if (spec.name.startsWith(DETAILS) && value !== undefined) {
      details[spec.name.slice(DETAILS.length)] = value;
    }
  }
  return { title: (typed.title ?? '').trim(), text: typed.text ?? '', details };
};

/**
 * What to put into the fields to change what was published.
 * @param {{ title: string, text: string, details: Record<string, any> }} published
 */
export const typedFrom = ({ title, text, details }) => ({
  title,
  text,
  ...Object.fromEntries(Object.entries(details).map(([name, value]) => [DETAILS + name, value])),
});
