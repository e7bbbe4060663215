/** The feed itself: what was found, and the rest on asking. */
import { announce } from './announce.js';
import { button, h, whileBusy } from './dom.js';
import { readAlready, readFeed, readMore } from './feed.js';
import { showSummary } from './feed-item.view.js';
import { addressOf } from './router.js';
import { couldNotRead, teach } from './teaching.view.js';
import { count } from './wording.js';

/** @typedef {import('./types.js').Activity} Activity */

const beginLink = (
  /** @type {string|undefined} */ activity,
  /** @type {string|undefined} */ community
) =>
  h(
    'p',
    {},
    h(
      'a',
      { class: 'button primary', href: addressOf({ compose: activity ?? 'any', community }) },
      'Begin one'
    )
  );

/** @param {Record<string, string>} params @param {Activity|undefined} activity */
const nothingFound = (params, activity) => {
  if (params.text) {
    return teach(`Nothing with “${params.text}”`, [
      'Try one word of it, or look in all communities. If nobody has written about it yet, ask:',
      h(
        'p',
        {},
        h(
          'a',
          { href: addressOf({ compose: 'information-request' }) },
          '“Where can I find out more about this?”'
        )
      ),
    ]);
  }
  if (params.sort === 'unanswered') {
    return teach('Nobody is waiting for an answer', [
      'Every open conversation here has had a reply. That is what helping each other looks like.',
    ]);
  }
  if (activity) {
    return teach('Nobody has said this here yet', [
      `“${activity.prompt}” Yours could be the first; others are often waiting for somebody to begin.`,
      beginLink(activity.key, params.community),
    ]);
  }
  return teach('It is quiet here so far', [
    'A community of practice begins with one honest question, or one thing that worked.',
    beginLink(undefined, params.community),
  ]);
};

/** @param {Activity[]} activities */
export const makeFeed = (activities) => {
  const element = h('div', { class: 'feed' });
  /** @param {string} key */
  const activityOf = (key) => activities.find((activity) => activity.key === key);

  /** @param {Record<string, string>} params @param {import('./feed.js').Read} read */
  const show = (params, read) => {
    if (read.items.length === 0) {
      element.replaceChildren(nothingFound(params, activityOf(params.activity)));
      return;
    }
    const list = h(
      'ol',
      { class: 'feed-list' },
      read.items.map((summary) =>
        h('li', {}, showSummary(summary, activityOf(summary.activity), { sort: params.sort }))
      )
    );
    const more = button('Show more', () => whileBusy(more, 'Reading…', () => showMore(params)));
    const shown = count(read.items.length, 'conversation', 'conversations');
    element.replaceChildren(
      list,
      h('div', { class: 'feed-end' }, read.next ? more : h('p', {}, `That is all: ${shown}.`))
    );
  };

  /** @param {Record<string, string>} params */
  const showMore = async (params) => {
    const before = readAlready(params)?.items.length ?? 0;
    try {
      const read = await readMore(params);
      show(params, read);
      const firstNew = element.querySelectorAll('.feed-item h3 a')[before];
      if (firstNew instanceof HTMLElement) firstNew.focus();
      announce(`${read.items.length - before} more.`);
    } catch (error) {
      element
        .querySelector('.feed-end')
        ?.replaceChildren(couldNotRead(error, () => showMore(params)));
    }
  };

  /**
   * @param {Record<string, string>} params
   * @param {() => boolean} isCurrent false once another feed has been asked for
   */
  const update = async (params, isCurrent) => {
    element.setAttribute('aria-busy', 'true');
    try {
      const read = readAlready(params) ?? (await readFeed(params));
      if (!isCurrent()) return;
      show(params, read);
      const more = read.next ? ', and there are more' : '';
      announce(`${count(read.items.length, 'conversation', 'conversations')}${more}.`);
    } catch (error) {
      if (isCurrent())
        element.replaceChildren(couldNotRead(error, () => update(params, isCurrent)));
    } finally {
      if (isCurrent()) element.removeAttribute('aria-busy');
    }
  };
  return { element, update };
};
