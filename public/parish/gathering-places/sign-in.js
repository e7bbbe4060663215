/** Signing in, wherever it is needed; what stands on the page stays as it is. */
import { announce } from './announce.js';
import { findMyCommunities } from './calls.js';
import { openDialog } from './dialog.js';
import { button, freshId, h, whileBusy } from './dom.js';
import { isOutcomeUnknown, Refused } from './refused.js';
import { accessToken, become, fetchTokens, whoAmI } from './session.js';

/**
 * Whether signing in would help: Strapi answers 403, not 401, to somebody whom it does not know.
 * @param {unknown} error
 */
export const needsSignIn = (error) =>
  error instanceof Refused &&
  (error.status === 401 || (error.status === 403 && accessToken() === null));

/** @param {unknown} error */
const wordsFor = (error) => {
  if (isOutcomeUnknown(error))
    return 'The church’s website could not be reached. Please try again.';
  if (!(error instanceof Refused)) throw error;
  if (error.status === 429) return 'Too many tries. Please wait a minute, then try again.';
  return /invalid identifier/i.test(error.message)
    ? 'That name and password do not go together. Please try again.'
    : error.message;
};

/** @param {string} label @param {Record<string, any>} attributes */
const labelled = (label, attributes) => {
  const id = freshId('sign-in');
  const input = h('input', { id, required: true, ...attributes });
  return { input, element: h('div', { class: 'field' }, h('label', { for: id }, label), input) };
};

/** The name that members know somebody by; before they joined anywhere, the user name has to do. */
const nameIn = async (/** @type {import('./types.js').Person} */ person) => {
  const mine = await findMyCommunities().catch(() => []);
  return (
    mine.find(({ membership }) => membership?.displayName)?.membership?.displayName ??
    person.name ??
    ''
  );
};

/** @param {import('./dialog.js').Opened} opened */
const signInForm = ({ close }) => {
  const identifier = labelled('User name or email address', {
    name: 'identifier',
    autocomplete: 'username',
    autocapitalize: 'none',
    spellcheck: 'false',
  });
  const password = labelled('Password', {
    name: 'password',
    type: 'password',
    autocomplete: 'current-password',
  });
  const problem = h('p', { class: 'field-error', role: 'alert' });
  const submit = button('Sign in', () => {}, { type: 'submit', class: 'button primary' });
  const enter = async () => {
    problem.textContent = '';
    try {
      const person = await fetchTokens(identifier.input.value.trim(), password.input.value);
      close({ ...person, name: await nameIn(person) });
    } catch (error) {
      problem.textContent = wordsFor(error);
      password.input.focus();
    }
  };
  const form = h(
    'form',
    {
      onsubmit: (/** @type {Event} */ event) => {
        event.preventDefault();
        whileBusy(submit, 'Signing in…', enter);
      },
    },
    identifier.element,
    password.element,
    problem,
    h('div', { class: 'actions' }, submit)
  );
  return [h('p', {}, 'With the account that you have on this church’s website.'), form];
};

/** @returns {Promise<boolean>} whether the person is signed in, and is the one who was here before */
export const signInDialog = async () => {
  const before = whoAmI()?.documentId;
  const person = await openDialog('Sign in', signInForm).answer;
  if (!person) return false;
  become(person);
  announce(`Signed in as ${person.name}.`);
  return before === undefined || before === person.documentId;
};
