/** The page that everybody comes to first: the prompts, the filters and the feed. */
import { showCommunity } from './community-panel.view.js';
import { h } from './dom.js';
import { makeFeed } from './feed.view.js';
import { makeFilters } from './filters.view.js';
import { activities, communities, community as communityInFull } from './knowledge.js';
import { makePrompts } from './prompts.view.js';
import { addressOf } from './router.js';
import { needsSignIn } from './sign-in.js';

/** @typedef {import('./types.js').Community} Community */

/** Communities may be kept from visitors while the activities are not. @returns {Promise<Community[]>} */
const communitiesIfAllowed = async () => {
  try {
    return await communities();
  } catch (error) {
    if (needsSignIn(error)) return [];
    throw error;
  }
};

/** @param {import('./types.js').Activity} activity @param {string|undefined} community */
const invitation = ({ key, name, prompt, expectsReply }, community) =>
  h(
    'section',
    { class: 'invitation' },
    h('p', { class: 'eyebrow' }, name),
    h('h2', { class: 'quote' }, `“${prompt}”`),
    h(
      'p',
      { class: 'hint' },
      expectsReply ? 'Is this what you would say too?' : 'Have you something to offer?'
    ),
    h(
      'p',
      {},
      h(
        'a',
        { class: 'button primary', href: addressOf({ compose: key, community }) },
        expectsReply ? 'Ask it' : 'Offer it'
      )
    )
  );

/** @param {string} id */
const communityOrNull = async (id) => {
  try {
    return await communityInFull(id);
  } catch {
    // The feed says what is wrong with it.
    return null;
  }
};

/** @param {Record<string, string>} params */
export const showGathering = async (params) => {
  const [kinds, all] = await Promise.all([activities(), communitiesIfAllowed()]);
  const prompts = makePrompts(kinds);
  const filters = makeFilters(all);
  const feed = makeFeed(kinds);
  const context = h('div', { class: 'context' });
  let turn = 0;

  /** @param {Record<string, string>} now */
  const showContext = async (now) => {
    const community = now.community ? await communityOrNull(now.community) : null;
    const worded = (community?.activities ?? kinds).find(({ key }) => key === now.activity);
    const again = async () => showContext(now);
    context.replaceChildren(
      ...(community
        ? [showCommunity(community, { level: 'h2', onChange: again, isLinked: false })]
        : []),
      ...(worded ? [invitation(worded, now.community)] : [])
    );
  };
  /** @param {Record<string, string>} now */
  const update = async (now) => {
    turn += 1;
    const mine = turn;
    prompts.update(now);
    filters.update(now);
    await Promise.all([showContext(now), feed.update(now, () => mine === turn)]);
  };
  await update(params);

  return {
    title: 'Gathering Places',
    update,
    element: h(
      'div',
      {},
      h(
        'header',
        { class: 'page-head' },
        h('h1', {}, 'Gathering Places'),
        h('p', { class: 'lead' }, 'Communities of practice: learning from each other.')
      ),
      h(
        'div',
        { class: 'gathering' },
        h('aside', { class: 'beside', 'aria-label': 'Ways in' }, prompts.element),
        h(
          'div',
          { class: 'main-column' },
          context,
          h('h2', { class: 'visually-hidden' }, 'Conversations'),
          filters.element,
          feed.element
        )
      )
    ),
  };
};
