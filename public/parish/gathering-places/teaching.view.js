/** What stands where there is nothing to show: why, and what to do. */
import { button, h } from './dom.js';
import { addressOf } from './router.js';
import { needsSignIn, signInDialog } from './sign-in.js';
import { wordsFor } from './problem.js';

/**
 * @param {string} title
 * @param {(Node|string|null)[]} parts
 * @param {string} [level] the heading's
 */
export const teach = (title, parts, level = 'h2') =>
  h(
    'div',
    { class: 'teach' },
    h(level, {}, title),
    parts.map((part) => (typeof part === 'string' ? h('p', {}, part) : part))
  );

const WHAT_IT_IS =
  '‘Communities of practice are groups of people who share a concern or a passion for something ' +
  'they do and learn how to do it better as they interact regularly.’';

export const signInButton = (label = 'Sign in') =>
  button(label, () => signInDialog(), { class: 'button primary' });

/** Shown to visitors where a church keeps its conversations among its members. @param {string} level */
export const signInToRead = (level = 'h2') =>
  teach(
    'Sign in to read what people are learning',
    [
      h('blockquote', {}, h('p', {}, WHAT_IT_IS), h('footer', {}, 'wenger-trayner.com')),
      'This church keeps its conversations among the people who take part in them.',
      h('div', { class: 'actions' }, signInButton()),
    ],
    level
  );

/**
 * A view that could not be read.
 * @param {unknown} error @param {() => unknown} again @param {string} [level]
 */
export const couldNotRead = (error, again, level = 'h2') => {
  if (needsSignIn(error)) return signInToRead(level);
  return teach(
    'This could not be shown',
    [
      wordsFor(error, false),
      h(
        'div',
        { class: 'actions' },
        button('Try again', () => again()),
        h('a', { href: addressOf({}) }, 'All conversations')
      ),
    ],
    level
  );
};
