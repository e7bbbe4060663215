/** Who you are here, in the page's head. */
import { announce } from './announce.js';
import { button, h, whileBusy } from './dom.js';
import { keepAllNow } from './draft-form.js';
import { addressOf } from './router.js';
import { isSignedIn, signOut, whoAmI } from './session.js';
import { signInDialog } from './sign-in.js';

/** @param {HTMLElement} element */
export const showSessionBar = (element) => {
  const person = whoAmI();
  if (!person || !isSignedIn()) {
    element.replaceChildren(
      person ? h('span', {}, `${person.name}, your sign-in has run out.`) : '',
      button('Sign in', () => signInDialog(), { class: 'button primary' })
    );
    return;
  }
  const leave = button(
    'Sign out',
    () =>
      whileBusy(leave, 'Signing out…', async () => {
        keepAllNow();
        await signOut();
        announce('You are signed out. What you had not sent stays on this device.');
      }),
    { class: 'button quiet' }
  );
  element.replaceChildren(
    h(
      'span',
      {},
      'Signed in as ',
      h('a', { href: addressOf({ view: 'mine' }) }, person.name || 'a member')
    ),
    leave
  );
};
