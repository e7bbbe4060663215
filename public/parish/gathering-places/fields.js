/** Inputs made from an activity's own description of its fields. */
import { makeChoices } from './choices.js';
import { freshId, h } from './dom.js';
import { makePicker } from './picker.js';

/**
 * @typedef {import('./types.js').ActivityField & { rows?: number, isMany?: boolean }} Spec
 *
 * @typedef {object} Field
 * @property {Spec} spec
 * @property {string} id of what a link in an error list should reach
 * @property {HTMLElement} element
 * @property {() => any} read what was typed, as it stands
 * @property {(problem: string|null) => void} showProblem
 *
 * @typedef {{ community: string, onInput: () => void }} Around
 */

const ROWS = { prose: 4, lines: 3 };

/** @param {Spec} spec */
const hintOf = (spec) => {
  const limits = spec.kind === 'lines' ? `One on each line, at most ${spec.maxItems ?? 10}.` : '';
  return [spec.help, limits].filter(Boolean).join(' ');
};

/** @param {Pick<Spec, 'label'|'required'>} spec */
export const labelOf = (spec) => [
  spec.label,
  spec.required ? '' : h('span', { class: 'optional' }, ' (optional)'),
];

/** @param {Spec} spec @param {string} typed @param {Record<string, any>} attributes */
const inputFor = (spec, typed, attributes) => {
  if (spec.kind === 'prose' || spec.kind === 'lines') {
    const area = h('textarea', { rows: spec.rows ?? ROWS[spec.kind], ...attributes });
    area.value = typed;
    return area;
  }
  const types = { date: 'date', link: 'url' };
  const input = h('input', {
    type: types[/** @type {'date'} */ (spec.kind)] ?? 'text',
    placeholder: spec.kind === 'link' ? 'https://' : null,
    ...attributes,
  });
  input.value = typed;
  return input;
};

/** @param {Spec} spec @param {string} typed @param {Around} around @returns {Field} */
const typedField = (spec, typed, { onInput }) => {
  const id = freshId('field');
  const hint = hintOf(spec);
  const problem = h('p', { class: 'field-error', id: `${id}-problem`, hidden: true });
  const input = inputFor(spec, typed, {
    id,
    name: spec.name,
    required: spec.required,
    oninput: onInput,
    'aria-describedby': [hint && `${id}-hint`, `${id}-problem`].filter(Boolean).join(' '),
  });
  return {
    spec,
    id,
    element: h(
      'div',
      { class: 'field' },
      h('label', { for: id }, labelOf(spec)),
      hint && h('p', { class: 'hint', id: `${id}-hint` }, hint),
      input,
      problem
    ),
    read: () => input.value,
    showProblem: (words) => {
      problem.hidden = words === null;
      problem.textContent = words === null ? '' : `${spec.label} ${words}.`;
      if (words === null) input.removeAttribute('aria-invalid');
      else input.setAttribute('aria-invalid', 'true');
    },
  };
};

/** @param {Spec} spec @param {any} typed @param {Around} around @returns {Field} */
export const makeField = (spec, typed, around) => {
  if (spec.kind === 'choice') return makeChoices(spec, typed ?? '', around);
  if (spec.kind === 'people' || spec.kind === 'contributions') {
    return makePicker(spec, typed ?? [], around);
  }
  return typedField(spec, typed ?? '', around);
};
