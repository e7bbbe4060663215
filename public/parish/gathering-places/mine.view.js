/** What is mine: communities, threads, what came of them, and what I have not sent yet. */
import { announce } from './announce.js';
import { findMine, findMyCommunities } from './calls.js';
import { ago } from './dates.js';
import { button, h, whileBusy } from './dom.js';
import { clearDraft, listDrafts } from './drafts.js';
import { showSummary } from './feed-item.view.js';
import { activities } from './knowledge.js';
import { makeProblemBox } from './problem.js';
import { addressOf } from './router.js';
import { isSignedIn, whoAmI } from './session.js';
import { couldNotRead, signInToRead } from './teaching.view.js';
import { howToJoin, nameOf, RESULTS } from './wording.js';

/** @param {import('./types.js').Result} result */
const showResult = ({ verb, at, by, contribution, community }) =>
  h(
    'div',
    { class: 'result' },
    h(
      'p',
      {},
      `${RESULTS[verb]?.(nameOf(by)) ?? nameOf(by)} `,
      h('a', { href: addressOf({ thread: contribution.documentId }) }, contribution.title)
    ),
    h('p', { class: 'byline' }, `${community.name}, `, ago(at))
  );

/**
 * A list that goes on when asked.
 * @param {'threads'|'results'} what
 * @param {(item: any) => Node} show
 * @param {string} whenEmpty
 */
const goingOn = async (what, show, whenEmpty) => {
  const list = h('ul', { class: 'feed-list' });
  const problem = makeProblemBox({ again: () => more.click(), againLabel: 'Try again' });
  /** @type {string|null} */
  let cursor = null;
  const readOn = async () => {
    const { data, meta } = await findMine(what, cursor);
    const items = data.map((/** @type {any} */ item) => h('li', {}, show(item)));
    list.append(...items);
    cursor = meta.pagination.next;
    more.hidden = !cursor;
    return items;
  };
  const onMore = async () => {
    problem.clear();
    try {
      const [first] = await readOn();
      first?.querySelector('a')?.focus();
    } catch (error) {
      problem.show(error, { isTyped: false });
    }
  };
  const more = button('Show more', () => whileBusy(more, 'Reading…', onMore), { hidden: true });
  try {
    const items = await readOn();
    return items.length > 0
      ? h('div', {}, list, more, problem.element)
      : h('p', { class: 'hint' }, whenEmpty);
  } catch (error) {
    return couldNotRead(error, () => location.reload(), 'h3');
  }
};

const showDrafts = () => {
  const section = h('section', {});
  const fill = () => {
    const drafts = listDrafts();
    section.hidden = drafts.length === 0;
    section.replaceChildren(
      h('h2', {}, 'Not sent yet'),
      h('p', { class: 'hint' }, 'Kept on this device only.'),
      h(
        'ul',
        { class: 'plain' },
        drafts.map(({ name, place, updatedAt }) =>
          h(
            'li',
            { class: 'draft' },
            h(
              'div',
              {},
              h('a', { href: addressOf(place.address) }, place.label),
              h('p', { class: 'byline' }, ago(new Date(updatedAt).toISOString()))
            ),
            button(
              'Discard',
              () => {
                clearDraft(name);
                fill();
                announce('Discarded.');
              },
              { class: 'button quiet', 'aria-label': `Discard: ${place.label}` }
            )
          )
        )
      )
    );
  };
  fill();
  return section;
};

const myCommunities = async () => {
  const mine = await findMyCommunities();
  if (mine.length === 0) {
    return h(
      'p',
      { class: 'hint' },
      'You are in no community yet. ',
      h('a', { href: addressOf({ view: 'communities' }) }, 'Find one that shares your concern.')
    );
  }
  return h(
    'ul',
    { class: 'plain' },
    mine.map((community) =>
      h(
        'li',
        {},
        h('a', { href: addressOf({ community: community.documentId }) }, community.name),
        h('p', { class: 'byline' }, howToJoin(community))
      )
    )
  );
};

export const showMine = async () => {
  if (!isSignedIn()) {
    return {
      title: 'Mine',
      element: h('div', { class: 'narrow' }, h('h1', {}, 'Mine'), signInToRead()),
    };
  }
  const kinds = await activities();
  const [communities, threads, results] = await Promise.all([
    myCommunities(),
    goingOn(
      'threads',
      (summary) =>
        showSummary(
          summary,
          kinds.find(({ key }) => key === summary.activity)
        ),
      'You have opened nothing yet. Which of the eleven sentences is nearest to what is on your mind?'
    ),
    goingOn(
      'results',
      showResult,
      'When somebody answers or thanks you, or says that you helped, it is told here.'
    ),
  ]);
  return {
    title: 'Mine',
    element: h(
      'div',
      {},
      h(
        'header',
        { class: 'page-head' },
        h('h1', {}, 'Mine'),
        h('p', { class: 'lead' }, `What ${whoAmI()?.name} takes part in, and what came of it.`)
      ),
      showDrafts(),
      h(
        'div',
        { class: 'mine' },
        h(
          'div',
          {},
          h('section', {}, h('h2', {}, 'What came of it'), results),
          h('section', {}, h('h2', {}, 'My communities'), communities)
        ),
        h('section', {}, h('h2', {}, 'My conversations'), threads)
      )
    ),
  };
};
