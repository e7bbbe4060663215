/** Choosing members, or contributions, of one community. */
import { findContributions, findMembers } from './calls.js';
import { button, freshId, h, whileBusy } from './dom.js';
import { whoAmI } from './session.js';
import { count } from './wording.js';

/** @typedef {{ key: string, label: string }} Option */

/** @param {string} community @returns {Promise<Option[]>} */
const everyMember = async (community) => {
  const first = await findMembers(community);
  const members = [...first.data];
  for (let page = 2; page <= (first.meta.pagination.pageCount ?? 1); page += 1) {
    members.push(...(await findMembers(community, page)).data);
  }
  return members
    .filter(({ state, person }) => state === 'active' && person.documentId !== whoAmI()?.documentId)
    .map(({ person }) => ({ key: person.documentId, label: person.name }));
};

/** @param {string} community @param {string} words @returns {Promise<Option[]>} */
const someContributions = async (community, words) => {
  const text = words.trim().length > 1 ? words.trim() : undefined;
  const { data } = await findContributions({ community, text });
  return data.map(({ documentId, title }) => ({ key: documentId, label: title }));
};

/** @type {Map<string, Promise<Option[]>>} */
const membersRead = new Map();

/** @param {string} kind @param {string} community @param {string} words */
const findOptions = async (kind, community, words) => {
  if (kind === 'contributions') return someContributions(community, words);
  const members = membersRead.get(community) ?? everyMember(community);
  membersRead.set(community, members);
  // A failure is not remembered: the next try asks again.
  members.catch(() => membersRead.delete(community));
  const sought = words.trim().toLocaleLowerCase();
  return (await members).filter(({ label }) => label.toLocaleLowerCase().includes(sought));
};

/**
 * @param {import('./types.js').ActivityField} spec
 * @param {string[]} chosenBefore
 * @param {import('./fields.js').Around} around
 * @returns {import('./fields.js').Field}
 */
export const makePicker = (spec, chosenBefore, { community, onInput }) => {
  const id = freshId('field');
  const chosen = new Set(chosenBefore);
  const labels = new Map();
  const list = h('div', { class: 'choices picker-list' });
  const state = h('p', { class: 'hint', role: 'status' });
  const problem = h('p', { class: 'field-error', hidden: true });
  const search = h('input', { type: 'search', id, autocomplete: 'off' });

  const tellChosen = () => {
    const most = spec.maxItems ? ` of at most ${spec.maxItems}` : '';
    state.textContent = `${count(chosen.size, 'chosen', 'chosen')}${most}.`;
  };
  /** @param {Option} option */
  const optionBox = ({ key, label }) =>
    h(
      'label',
      { class: 'choice' },
      h('input', {
        type: 'checkbox',
        checked: chosen.has(key),
        onchange: (/** @type {any} */ { target }) => {
          if (target.checked) chosen.add(key);
          else chosen.delete(key);
          tellChosen();
          onInput();
        },
      }),
      label
    );
  const find = async () => {
    try {
      const found = await findOptions(spec.kind, community, search.value);
      for (const { key, label } of found) labels.set(key, label);
      const kept = [...chosen]
        .filter((key) => !found.some((option) => option.key === key))
        .map((key) => ({ key, label: labels.get(key) ?? 'Chosen before' }));
      list.replaceChildren(...[...kept, ...found].map(optionBox));
      tellChosen();
      if (found.length === 0) state.textContent = 'Nothing found. Try other words.';
    } catch {
      state.textContent = 'These could not be read. Press “Find” to try again.';
    }
  };
  const findButton = button('Find', () => whileBusy(findButton, 'Finding…', find));
  const onEnter = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    findButton.click();
  };
  search.addEventListener('keydown', onEnter);
  find();

  const what = spec.kind === 'people' ? 'Find a member' : 'Find a contribution';
  return {
    spec,
    id,
    element: h(
      'fieldset',
      { class: 'field picker' },
      h(
        'legend',
        {},
        spec.label,
        spec.required ? '' : h('span', { class: 'optional' }, ' (optional)')
      ),
      spec.help && h('p', { class: 'hint' }, spec.help),
      h('label', { for: id, class: 'small' }, what),
      h('div', { class: 'search-row' }, search, findButton),
      state,
      list,
      problem
    ),
    read: () => [...chosen],
    showProblem: (words) => {
      problem.hidden = words === null;
      problem.textContent = words === null ? '' : `${spec.label} ${words}.`;
    },
  };
};
