/** Narrowing and ordering the feed. Every choice is in the address. */
import { button, freshId, h } from './dom.js';
import { goTo } from './router.js';

const SORTS = [
  ['', 'Latest first'],
  ['active', 'Spoken in lately'],
  ['unanswered', 'Waiting longest for an answer'],
];
const STATUSES = [
  ['', 'Open and closed'],
  ['open', 'Open'],
  ['closed', 'Closed'],
];
const SHORTEST_SEARCH = 2;

/** @param {string} label @param {string} name @param {string[][]} choices */
const select = (label, name, choices) => {
  const id = freshId('filter');
  const input = h(
    'select',
    { id, name },
    choices.map(([value, words]) => h('option', { value }, words))
  );
  return { input, element: h('div', { class: 'field' }, h('label', { for: id }, label), input) };
};

/**
 * @param {import('./types.js').Community[]} communities
 * @returns {{ element: HTMLElement, update: (params: Record<string, string>) => void }}
 */
export const makeFilters = (communities) => {
  /** @type {Record<string, string>} */
  let current = {};
  const names = communities.map(({ documentId, name }) => [documentId, name]);
  const selects = {
    community: select('Community', 'community', [['', 'All communities'], ...names]),
    status: select('Status', 'status', STATUSES),
    sort: select('Order', 'sort', SORTS),
  };
  const searchId = freshId('filter');
  const search = h('input', { type: 'search', id: searchId, name: 'text', maxlength: 100 });
  const hint = h('p', { class: 'field-error', role: 'status' });

  const move = () => {
    const text = search.value.trim();
    const isTooShort = text.length > 0 && text.length < SHORTEST_SEARCH;
    hint.textContent = isTooShort ? 'Type at least two letters.' : '';
    if (isTooShort) return;
    const chosen = Object.entries(selects).map(([name, { input }]) => [name, input.value]);
    goTo({ activity: current.activity, ...Object.fromEntries(chosen), text });
  };
  for (const { input } of Object.values(selects)) input.addEventListener('change', move);

  const element = h(
    'form',
    {
      class: 'filters',
      role: 'search',
      'aria-label': 'Conversations',
      onsubmit: (/** @type {Event} */ event) => {
        event.preventDefault();
        move();
      },
    },
    h(
      'div',
      { class: 'field search-field' },
      h('label', { for: searchId }, 'Words'),
      h(
        'div',
        { class: 'search-row' },
        search,
        button('Search', () => {}, { type: 'submit' })
      ),
      hint
    ),
    Object.values(selects).map(({ element: field }) => field)
  );
  const update = (/** @type {Record<string, string>} */ params) => {
    current = params;
    for (const [name, { input }] of Object.entries(selects)) input.value = params[name] ?? '';
    search.value = params.text ?? '';
  };
  return { element, update };
};
