/** What went wrong, in words, with what to do about it. What was typed is never touched. */
import { announce, focusOn } from './announce.js';
import { button, h } from './dom.js';
import { isOutcomeUnknown, Refused, Unreachable } from './refused.js';
import { needsSignIn, signInDialog } from './sign-in.js';

/** Where the server's sentence speaks to developers. @type {Record<string, string>} */
const OWN_WORDS = {
  'too-fast': 'That was quick. Your text is still yours: wait a moment, then send it again.',
};
const KEPT = 'What you typed is kept on this device.';
const WAITING_ENDS = 'You can send it again now.';
const LONGEST_COUNTDOWN_SECONDS = 10 * 60;

/** @param {unknown} error */
const titleOf = (error) => {
  if (error instanceof Unreachable) return 'That did not get through';
  if (needsSignIn(error)) return 'Please sign in';
  if (error instanceof Refused && error.code === 'invalid-input') return 'Something needs mending';
  return isOutcomeUnknown(error) ? 'The website has a problem' : 'That was not taken';
};

/** @param {unknown} error @param {boolean} isTyped */
export const wordsFor = (error, isTyped) => {
  if (error instanceof Unreachable) {
    return `The church’s website could not be reached.${isTyped ? ` ${KEPT} Send it again when you are back online: it will not be published twice.` : ' Are you online?'}`;
  }
  if (needsSignIn(error)) return `Your sign-in has run out.${isTyped ? ` ${KEPT}` : ''}`;
  if (error instanceof Refused && error.errors.length > 0) {
    return isTyped ? `${KEPT} Please look at:` : 'Some of it cannot be read.';
  }
  if (error instanceof Refused) {
    const words = OWN_WORDS[error.code] ?? error.message;
    return isOutcomeUnknown(error) && isTyped ? `${words} ${KEPT}` : words;
  }
  return 'This page has a fault. Reloading it may help; what you typed is kept.';
};

/** @param {number} seconds @param {HTMLElement} again the button to hold back meanwhile */
const countdown = (seconds, again) => {
  const left = h('p', { class: 'countdown' });
  const endsAt = Date.now() + seconds * 1000;
  again.setAttribute('aria-disabled', 'true');
  const tick = () => {
    const remaining = Math.ceil((endsAt - Date.now()) / 1000);
    left.textContent = remaining > 0 ? `You can send it again in ${remaining} s.` : WAITING_ENDS;
    if (remaining > 0 && (left.isConnected || remaining > seconds - 1)) setTimeout(tick, 500);
    if (remaining > 0) return;
    again.removeAttribute('aria-disabled');
    if (left.isConnected) announce(WAITING_ENDS);
  };
  tick();
  return left;
};

/** @param {Refused} error @param {(path: string) => { id: string, label: string }|null} findField */
const errorList = (error, findField) =>
  h(
    'ul',
    {},
    error.errors.map(({ path, message }) => {
      const field = findField(path);
      if (!field) return h('li', {}, `${path.replace(/^body\.data\./, '')} ${message}`);
      return h('li', {}, h('a', { href: `#${field.id}` }, field.label), ` ${message}`);
    })
  );

/**
 * A place for problems within a form.
 * @param {{ again: () => unknown, againLabel?: string,
 *   findField?: (path: string) => { id: string, label: string }|null }} around
 */
export const makeProblemBox = ({ again, againLabel = 'Send again', findField = () => null }) => {
  const element = h('div', { class: 'problem', hidden: true, tabindex: -1, role: 'group' });
  const clear = () => {
    element.hidden = true;
    element.replaceChildren();
  };
  /** @param {unknown} error @param {{ isTyped?: boolean }} [how] */
  const show = (error, { isTyped = true } = {}) => {
    const wait = error instanceof Refused ? error.retryAfterSeconds : null;
    const resend = button(againLabel, () => again());
    const isWorthRepeating = isOutcomeUnknown(error) || wait !== null;
    const isShortWait = wait !== null && wait <= LONGEST_COUNTDOWN_SECONDS;
    element.setAttribute('aria-label', titleOf(error));
    element.replaceChildren(
      h('p', { class: 'problem-title' }, titleOf(error)),
      h('p', {}, wordsFor(error, isTyped)),
      error instanceof Refused && error.errors.length > 0 ? errorList(error, findField) : '',
      isShortWait ? countdown(wait, resend) : '',
      needsSignIn(error)
        ? button('Sign in and go on', async () => (await signInDialog()) && again())
        : '',
      isWorthRepeating && (wait === null || isShortWait) ? resend : ''
    );
    element.hidden = false;
    focusOn(element);
  };
  return { element, show, clear };
};
