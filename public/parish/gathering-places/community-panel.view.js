/** What a community is, and joining or leaving it. */
import { announce } from './announce.js';
import { joinCommunity, leaveCommunity } from './calls.js';
import { confirmFirst, openDialog } from './dialog.js';
import { button, freshId, h, whileBusy } from './dom.js';
import { forgetFeed } from './feed.js';
import { forgetCommunities } from './knowledge.js';
import { makeProblemBox } from './problem.js';
import { addressOf } from './router.js';
import { isSignedIn, whoAmI } from './session.js';
import { signInButton } from './teaching.view.js';
import { count, howToJoin, WHO_READS } from './wording.js';

/** @typedef {import('./types.js').Community} Community */

const joinFields = () => {
  const nameId = freshId('join');
  const helpId = freshId('join');
  const name = h('input', {
    id: nameId,
    maxlength: 60,
    autocomplete: 'name',
    value: whoAmI()?.name,
  });
  const help = h('textarea', { id: helpId, rows: 3, maxlength: 500 });
  const elements = [
    h('div', { class: 'field' }, h('label', { for: nameId }, 'The name that members see'), name),
    h(
      'div',
      { class: 'field' },
      h(
        'label',
        { for: helpId },
        'What you can help with',
        h('span', { class: 'optional' }, ' (optional)')
      ),
      h('p', { class: 'hint' }, 'Members see it, so that they know whom to ask.'),
      help
    ),
  ];
  const read = () => ({
    ...(name.value.trim() ? { displayName: name.value.trim() } : {}),
    ...(help.value.trim() ? { canHelpWith: help.value } : {}),
  });
  return { elements, read };
};

/** @param {Community} community @param {string} label @returns {Promise<import('./types.js').Membership|undefined>} */
const joinDialog = (community, label) =>
  openDialog(`${label}: ${community.name}`, ({ close }) => {
    const { elements, read } = joinFields();
    const problem = makeProblemBox({ again: () => submit.click() });
    const submit = button(label, () => {}, { type: 'submit', class: 'button primary' });
    const join = async () => {
      try {
        close(await joinCommunity(community.documentId, read()));
      } catch (error) {
        problem.show(error);
      }
    };
    const onsubmit = (/** @type {Event} */ event) => {
      event.preventDefault();
      whileBusy(submit, 'Joining…', join);
    };
    return [
      h('form', { onsubmit }, elements, problem.element, h('div', { class: 'actions' }, submit)),
    ];
  }).answer;

/** @param {Community} community @param {() => unknown} onChange */
const joinButton = (community, onChange) => {
  const label =
    community.joinPolicy === 'request' && community.membership?.state !== 'invited'
      ? 'Ask to join'
      : 'Join';
  return button(
    label,
    async () => {
      const membership = await joinDialog(community, label);
      if (!membership) return;
      forgetCommunities();
      forgetFeed();
      await onChange();
      announce(
        membership.state === 'active'
          ? `You are a member of ${community.name}.`
          : 'You have asked to join. A facilitator will answer.'
      );
    },
    { class: 'button primary', 'aria-label': `${label}: ${community.name}` }
  );
};

/** @param {Community} community @param {() => unknown} onChange */
const leaveButton = (community, onChange) => {
  const problem = makeProblemBox({ again: () => leave() });
  const leave = async () => {
    const isSure = await confirmFirst({
      title: `Leave ${community.name}?`,
      words: ['What you wrote stays readable. You can come back.'],
      doIt: 'Leave',
      keep: 'Stay',
    });
    if (!isSure) return;
    try {
      await leaveCommunity(community.documentId);
      forgetCommunities();
      forgetFeed();
      await onChange();
      announce(`You have left ${community.name}.`);
    } catch (error) {
      problem.show(error, { isTyped: false });
    }
  };
  const label = { class: 'button quiet', 'aria-label': `Leave ${community.name}` };
  return h('div', {}, button('Leave', leave, label), problem.element);
};

/** @param {Community} community @param {() => unknown} onChange after joining or leaving */
export const membershipActions = (community, onChange) => {
  const state = community.membership?.state;
  if (community.abilities.join) return joinButton(community, onChange);
  if (state === 'active' || state === 'paused') return leaveButton(community, onChange);
  if (!isSignedIn() && !community.isArchived && community.joinPolicy !== 'invite') {
    return signInButton('Sign in to join');
  }
  return null;
};

/**
 * @param {Community} community
 * @param {{ level: string, onChange: () => unknown, isLinked: boolean }} how
 */
export const showCommunity = (community, { level, onChange, isLinked }) => {
  const { documentId, name, domain, practice, sponsor, rhythm, membership } = community;
  const address = addressOf({ community: documentId });
  const isInside = membership?.state === 'active' || membership?.state === 'paused';
  /** @param {string} term @param {string|null} words */
  const line = (term, words) => words && h('div', {}, h('dt', {}, term), h('dd', {}, words));
  return h(
    'section',
    { class: 'community' },
    h(level, {}, isLinked ? h('a', { href: address }, name) : name),
    h('p', { class: 'domain' }, domain),
    h(
      'dl',
      { class: 'details' },
      line('What we do', practice),
      line('How often', rhythm),
      line('Sponsored by', sponsor)
    ),
    h(
      'p',
      { class: 'byline' },
      `${count(community.memberCount, 'member', 'members')}. ${howToJoin(community)} ${WHO_READS[community.visibility]}`
    ),
    h(
      'div',
      { class: 'actions' },
      isInside &&
        h('a', { href: addressOf({ view: 'members', community: documentId }) }, 'Who is here'),
      membershipActions(community, onChange)
    )
  );
};
