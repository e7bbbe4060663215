/** The eleven things that people say to each other: the way in. */
import { h } from './dom.js';
import { addressOf } from './router.js';

/** @typedef {import('./types.js').Activity} Activity */

const wide = matchMedia('(min-width: 60rem)');

/** @param {Activity} activity */
const promptLink = ({ key, prompt, name }) =>
  h(
    'a',
    { class: 'prompt', 'data-activity': key },
    h('span', { class: 'prompt-words' }, `“${prompt}”`),
    h('span', { class: 'prompt-name' }, name)
  );

/**
 * @param {Activity[]} activities
 * @returns {{ element: HTMLElement, update: (params: Record<string, string>) => void }}
 */
export const makePrompts = (activities) => {
  const everything = h(
    'a',
    { class: 'prompt all', 'data-activity': '' },
    h('span', { class: 'prompt-words' }, 'Everything')
  );
  const links = [everything, ...activities.map(promptLink)];
  const element = h(
    'details',
    { class: 'ways-in', open: wide.matches },
    h(
      'summary',
      {},
      h('h2', {}, 'What would you say?'),
      h('span', { class: 'ways-count' }, ` ${activities.length} ways in`)
    ),
    h(
      'p',
      { class: 'hint' },
      'Pick the words nearest to yours: read what others asked, or ask it yourself.'
    ),
    h(
      'ul',
      { class: 'prompts' },
      links.map((link) => h('li', {}, link))
    )
  );
  const update = (/** @type {Record<string, string>} */ params) => {
    for (const link of links) {
      const activity = link.dataset.activity;
      link.href = addressOf({ ...params, activity });
      if (activity === (params.activity ?? '')) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    if (!wide.matches) element.open = false;
  };
  return { element, update };
};
