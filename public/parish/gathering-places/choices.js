/** A question with a few answers: one of them, or any number. */
import { freshId, h } from './dom.js';
import { labelOf } from './fields.js';

/**
 * @param {import('./fields.js').Spec} spec `isMany` for any number of answers
 * @param {string|string[]} typed
 * @param {import('./fields.js').Around} around
 * @returns {import('./fields.js').Field}
 */
export const makeChoices = (spec, typed, { onInput }) => {
  const id = freshId('field');
  const before = [typed].flat();
  const problem = h('p', { class: 'field-error', id: `${id}-problem`, hidden: true });
  const choices = (spec.choices ?? []).map(({ key, label }, index) =>
    h(
      'label',
      { class: 'choice' },
      h('input', {
        type: spec.isMany ? 'checkbox' : 'radio',
        name: id,
        value: key,
        id: index === 0 ? id : null,
        checked: before.includes(key),
        onchange: onInput,
      }),
      h('span', {}, label)
    )
  );
  const element = h(
    'fieldset',
    { class: 'field', 'aria-describedby': `${id}-problem` },
    h('legend', {}, labelOf(spec)),
    spec.help && h('p', { class: 'hint' }, spec.help),
    h('div', { class: 'choices' }, choices),
    problem
  );
  const read = () => {
    const chosen = [...element.querySelectorAll('input:checked')].map(({ value }) => value);
    return spec.isMany ? chosen : (chosen[0] ?? '');
  };
  return {
    spec,
    id,
    element,
    read,
    showProblem: (words) => {
      problem.hidden = words === null;
      problem.textContent = words === null ? '' : `${spec.label} ${words}.`;
    },
  };
};
