/** Opening a contribution: in which community, then the form. */
import { announce } from './announce.js';
import { findMyCommunities } from './calls.js';
import { makeComposer } from './composer.js';
import { freshId, h } from './dom.js';
import { keepAllNow } from './draft-form.js';
import { clearDraft, draftName, keepDraft, readDraft } from './drafts.js';
import { activities, community as communityInFull } from './knowledge.js';
import { addressOf, goTo } from './router.js';
import { isSignedIn } from './session.js';
import { signInButton, teach } from './teaching.view.js';

/** @typedef {import('./types.js').Community} Community */

/** @param {(Node|string|null)[]} parts */
const page = (parts) => ({
  title: 'Begin a conversation',
  element: h(
    'div',
    { class: 'narrow' },
    parts.filter((part) => part !== null)
  ),
});

/** @param {string} prompt */
const signInFirst = (prompt) =>
  page([
    h('h1', {}, `“${prompt}”`),
    teach('Sign in to ask this', [
      'Members ask, answer and share. What others here have learned is a sign-in away.',
      h('div', { class: 'actions' }, signInButton()),
    ]),
  ]);

/** @param {string} prompt */
const joinFirst = (prompt) =>
  page([
    h('h1', {}, `“${prompt}”`),
    teach('Join a community first', [
      'You open a conversation among people who share your concern.',
      h('p', {}, h('a', { href: addressOf({ view: 'communities' }) }, 'Find a community to join')),
    ]),
  ]);

/** @param {string|undefined} community */
const chooseActivity = async (community) =>
  page([
    h('h1', {}, 'What would you like to say?'),
    h(
      'ul',
      { class: 'prompts wide' },
      (await activities()).map(({ key, prompt, name }) =>
        h(
          'li',
          {},
          h(
            'a',
            { class: 'prompt', href: addressOf({ compose: key, community }) },
            h('span', { class: 'prompt-words' }, `“${prompt}”`),
            h('span', { class: 'prompt-name' }, name)
          )
        )
      )
    ),
  ]);

/** Takes what was typed along to another community, unless something waits there already. */
const moveDraft = (
  /** @type {string} */ from,
  /** @type {string} */ to,
  /** @type {string} */ community
) => {
  const draft = readDraft(from);
  if (!draft || readDraft(to)) return;
  keepDraft(to, {
    values: draft.values,
    place: { ...draft.place, address: { ...draft.place.address, community } },
  });
  // What may have arrived in the first community must stay to be cleared up there.
  if (draft.attempts.length === 0) clearDraft(from);
};

/** @param {Community[]} mine @param {Community} chosen @param {string} activity */
const communityChoice = (mine, chosen, activity) => {
  const id = freshId('community');
  const change = (/** @type {any} */ { target }) => {
    keepAllNow();
    const to = target.value;
    moveDraft(
      draftName.contribution(chosen.documentId, activity),
      draftName.contribution(to, activity),
      to
    );
    goTo({ compose: activity, community: to }, { replace: true });
    announce('What you typed was taken along.');
  };
  return h(
    'div',
    { class: 'field' },
    h('label', { for: id }, 'In which community?'),
    h(
      'select',
      { id, onchange: change },
      mine.map(({ documentId, name }) =>
        h('option', { value: documentId, selected: documentId === chosen.documentId }, name)
      )
    ),
    h('p', { class: 'hint' }, chosen.domain)
  );
};

/** @param {string} name */
const notOffered = (name) =>
  teach(`${name} does not offer this`, [
    'Choose another community, or another way in.',
    h('p', {}, h('a', { href: addressOf({}) }, 'All conversations')),
  ]);

/** @param {Record<string, string>} params */
export const showCompose = async ({ compose, community }) => {
  const activity = (await activities()).find(({ key }) => key === compose);
  if (!activity) return chooseActivity(community);
  if (!isSignedIn()) return signInFirst(activity.prompt);
  const mine = (await findMyCommunities()).filter(({ abilities }) => abilities.contribute);
  const chosen = mine.find(({ documentId }) => documentId === community) ?? mine[0];
  if (!chosen) return joinFirst(activity.prompt);
  const inFull = await communityInFull(chosen.documentId);
  const worded = inFull.activities?.find(({ key }) => key === compose);
  const name = draftName.contribution(chosen.documentId, activity.key);
  return page([
    h(
      'p',
      { class: 'back' },
      h('a', { href: addressOf({ activity: activity.key }) }, 'Back to the conversations')
    ),
    h('p', { class: 'eyebrow' }, activity.name),
    h('h1', { class: 'quote' }, `“${worded?.prompt ?? activity.prompt}”`),
    communityChoice(mine, chosen, activity.key),
    worded ? makeComposer(name, worded, chosen) : notOffered(chosen.name),
  ]);
};
