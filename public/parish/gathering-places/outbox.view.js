/** What was sent and may not have arrived, and whether we are offline. */
import { announce } from './announce.js';
import { button, h, whileBusy } from './dom.js';
import { listDrafts, onDraftsChange } from './drafts.js';
import { forgetFeed } from './feed.js';
import { isOutcomeUnknown } from './refused.js';
import { addressOf, goTo } from './router.js';
import { isSafeToResend, isWaiting, resendDraft } from './sending.js';
import { isSignedIn } from './session.js';

const STILL_NOT = 'It did not get through. It is kept, and will not be published twice.';

/** @typedef {ReturnType<typeof listDrafts>[number]} Waiting */

/** @param {Waiting} draft */
const showOutcome = ({ name, place }, /** @type {any} */ published) => {
  forgetFeed();
  const isContribution = name.startsWith('contribution:');
  goTo(isContribution ? { thread: published.documentId } : place.address, { replace: true });
  announce('It is published.');
};

/** @param {Waiting} draft */
const sendAgain = async (draft) => {
  try {
    const { data, isEarlier } = await resendDraft(draft.name);
    // Its own form turns what was changed since into an edit.
    if (isEarlier) goTo(draft.place.address);
    else showOutcome(draft, data);
  } catch (error) {
    if (isOutcomeUnknown(error)) announce(STILL_NOT);
    // Its own form shows the refusal, and what to do about it.
    else goTo(draft.place.address);
  }
};

/** @param {Waiting} draft */
const showWaiting = (draft) => {
  const { label, address } = draft.place;
  const again = button('Send again', () => whileBusy(again, 'Sending…', () => sendAgain(draft)), {
    'aria-label': `Send again: ${label}`,
  });
  return h(
    'li',
    {},
    h(
      'span',
      {},
      h('a', { href: addressOf(address) }, label),
      isSafeToResend(draft)
        ? ' may not have arrived.'
        : ' may not have arrived a while ago: look among yours first.'
    ),
    isSafeToResend(draft) ? again : null
  );
};

/** @param {HTMLElement} element */
export const startOutbox = (element) => {
  const show = () => {
    const waiting = isSignedIn() ? listDrafts().filter(isWaiting) : [];
    const isOffline = !navigator.onLine;
    element.hidden = waiting.length === 0 && !isOffline;
    element.replaceChildren(
      isOffline
        ? h('p', {}, 'You are offline. You can go on writing: it is kept on this device.')
        : '',
      waiting.length > 0 ? h('ul', { class: 'plain' }, waiting.map(showWaiting)) : ''
    );
  };
  const showUnlessInUse = () => {
    // What has the keyboard is not redrawn under it.
    if (!element.contains(document.activeElement)) show();
  };
  onDraftsChange(showUnlessInUse);
  element.addEventListener('focusout', () => setTimeout(showUnlessInUse));
  addEventListener('offline', show);
  addEventListener('online', () => {
    show();
    announce('You are back online.');
  });
  show();
  return show;
};
