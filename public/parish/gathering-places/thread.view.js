/** A thread: its opening, how it ended if it did, the replies, and the way to reply. */
import { announce, focusOn } from './announce.js';
import { findReplies, findThread, reopen } from './calls.js';
import { makeClosingForm, showClosing } from './closing.view.js';
import { button, h, whileBusy } from './dom.js';
import { keepAllNow } from './draft-form.js';
import { draftName, readDraft } from './drafts.js';
import { forgetFeed } from './feed.js';
import { activityOf, community as communityInFull } from './knowledge.js';
import { membershipActions } from './community-panel.view.js';
import { showOpening } from './opening.view.js';
import { makeProblemBox } from './problem.js';
import { makeReplyForm } from './reply-form.js';
import { showReply } from './reply.view.js';
import { addressOf, goTo } from './router.js';
import { isSignedIn } from './session.js';
import { signInButton } from './teaching.view.js';
import { whoThanked } from './thanks.view.js';
import { count, howToJoin } from './wording.js';

/** @typedef {import('./types.js').Thread} Thread */
/** @typedef {import('./types.js').Reply} Reply */

/** Shows the thread again as it stands now. @param {Thread} thread */
const showAgain = ({ documentId }) => {
  keepAllNow();
  goTo({ thread: documentId }, { replace: true });
};

/** Why there is no way to reply, and what to do. @param {Thread} thread */
const whyNoReply = async (thread) => {
  if (thread.status === 'closed')
    return h('p', {}, 'This conversation is closed. What was learned stays.');
  if (!isSignedIn()) return h('div', { class: 'actions' }, signInButton('Sign in to reply'));
  const community = await communityInFull(thread.community.documentId).catch(() => null);
  if (!community || community.isArchived) return h('p', {}, 'This can be read, but not added to.');
  return h(
    'div',
    {},
    h('p', {}, `Members of ${community.name} reply here. ${howToJoin(community)}`),
    h(
      'div',
      { class: 'actions' },
      membershipActions(community, () => showAgain(thread))
    )
  );
};

/** @param {Thread} thread @param {string|undefined} editing */
const makeReplies = (thread, editing) => {
  const onWithdrawn = () => showAgain(thread);
  /** @param {Reply} reply */
  const itemFor = (reply) =>
    h(
      'li',
      {},
      showReply(reply, thread, { startsEditing: reply.documentId === editing, onWithdrawn })
    );
  const heading = h('h2', { tabindex: -1 }, count(thread.replyCount, 'reply', 'replies'));
  const list = h('ol', { class: 'replies' }, thread.replies.map(itemFor));
  const problem = makeProblemBox({ again: () => more.click(), againLabel: 'Try again' });
  /** @type {string|null} */
  let cursor = null;
  const readOn = async () => {
    problem.clear();
    try {
      const { data, meta } = await findReplies(thread.documentId, cursor);
      const fresh = data
        .filter(({ documentId }) => !list.querySelector(`#reply-${documentId}`))
        .map(itemFor);
      list.append(...fresh);
      cursor = meta.pagination.next;
      more.hidden = cursor === null;
      focusOn(fresh[0]?.firstElementChild ?? heading);
    } catch (error) {
      problem.show(error, { isTyped: false });
    }
  };
  const more = button('Show more replies', () => whileBusy(more, 'Reading…', readOn), {
    hidden: !thread.hasMoreReplies,
  });
  let total = thread.replyCount;
  /** @param {Reply} reply */
  const add = (reply) => {
    total += 1;
    heading.textContent = count(total, 'reply', 'replies');
    const item = itemFor(reply);
    list.append(item);
    focusOn(item.firstElementChild);
  };
  return { element: h('section', {}, heading, list, more, problem.element), add };
};

/** @param {Thread} thread @param {import('./types.js').Activity|undefined} activity @param {HTMLElement} place */
const closeAndReopen = (thread, activity, place) => {
  const problem = makeProblemBox({ again: () => reopenButton.click() });
  const openForm = async () => {
    if (!activity) return;
    const form = await makeClosingForm(thread, activity, {
      onClosed: () => showAgain(thread),
      onCancel: () => {
        place.replaceChildren();
        closeButton.focus();
      },
    }).catch((error) => problem.show(error, { isTyped: false }));
    if (!form) return;
    place.replaceChildren(form);
    form.querySelector('input')?.focus();
  };
  const closeLabel = readDraft(draftName.closing(thread.documentId))
    ? 'Go on closing it'
    : 'Close this';
  const closeButton = button(closeLabel, () => whileBusy(closeButton, 'Reading…', openForm));
  const reopenButton = button('Reopen', () =>
    whileBusy(reopenButton, 'Reopening…', async () => {
      try {
        await reopen(thread.documentId);
        forgetFeed();
        showAgain(thread);
        announce('Open again.');
      } catch (error) {
        problem.show(error, { isTyped: false });
      }
    })
  );
  return [
    thread.abilities.close && activity ? closeButton : null,
    thread.abilities.reopen ? reopenButton : null,
    problem.element,
  ];
};

/** @param {Record<string, string>} params */
export const showThread = async ({ thread: id, edit }) => {
  const thread = await findThread(id);
  const activity = await activityOf(thread.activity);
  const closingPlace = h('div', {});
  const replies = makeReplies(thread, edit);
  const answering = thread.abilities.reply
    ? h('section', {}, h('h2', {}, 'Reply'), makeReplyForm(thread, replies.add))
    : await whyNoReply(thread);
  const hasThanks =
    thread.thanksCount + thread.meTooCount > 0 ||
    thread.replies.some(({ thanksCount }) => thanksCount > 0);
  return {
    title: thread.title,
    element: h(
      'div',
      { class: 'narrow thread' },
      h(
        'p',
        { class: 'back' },
        h('a', { href: addressOf({}), 'data-back': '' }, 'All conversations')
      ),
      showOpening(thread, activity, {
        startsEditing: edit === thread.documentId,
        actions: closeAndReopen(thread, activity, closingPlace),
      }),
      closingPlace,
      showClosing(thread, activity),
      replies.element,
      isSignedIn() && hasThanks ? whoThanked(thread.documentId) : null,
      h('div', { class: 'answering' }, answering)
    ),
  };
};
