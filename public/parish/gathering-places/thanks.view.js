/** Thanks, and "facing this too". */
import { announce } from './announce.js';
import { findThanks, sayMeToo, unthank } from './calls.js';
import { ago } from './dates.js';
import { button, h, whileBusy } from './dom.js';
import { draftName } from './drafts.js';
import { makeProblemBox } from './problem.js';
import { openSendDialog } from './send-dialog.js';
import { nameOf } from './wording.js';

/** @typedef {import('./calls.js').Kind} Kind */
/** @typedef {import('./types.js').Tally} Tally */

/** @type {import('./fields.js').Spec} */
const WHY = {
  name: 'why',
  label: 'What it did for you',
  help: 'Members of this community can read it.',
  kind: 'prose',
  required: false,
  maxLength: 500,
};

/** @param {Kind} kind @param {any} item @param {string} thread @returns {Promise<Tally|undefined>} */
const thankDialog = (kind, { documentId, author }, thread) =>
  openSendDialog({
    title: `Thank ${nameOf(author)}`,
    name: draftName.thanks(documentId),
    path: `/${kind}/${documentId}/thanks`,
    place: { address: { thread }, label: `Your thanks to ${nameOf(author)}` },
    specs: [WHY],
    dataOf: ({ why }) => (why.trim() ? { why } : {}),
    send: ['Say thanks', 'Thanking…'],
  });

/** @param {Kind} kind @param {any} item a contribution or reply */
export const thanksControl = (kind, item) => {
  const thread = item.contribution ?? item.documentId;
  let tally = { count: item.thanksCount, yours: item.you.thanked };
  const element = h('span', { class: 'tally' });
  const problem = makeProblemBox({ again: () => {} });
  const takeBack = async () => {
    tally = await unthank(kind, item.documentId);
    announce('Your thanks are taken back.');
  };
  const give = async () => {
    const given = await thankDialog(kind, item, thread);
    if (!given) return;
    tally = given;
    announce(`You thanked ${nameOf(item.author)}.`);
  };
  const press = async () => {
    const pressed = element.querySelector('button');
    try {
      await whileBusy(pressed, pressed.textContent, tally.yours ? takeBack : give);
      show();
      element.querySelector('button')?.focus();
    } catch (error) {
      problem.show(error, { isTyped: false });
    }
  };
  const show = () => {
    const said = tally.count > 0 ? `Thanked by ${tally.count}` : '';
    const label = tally.yours ? 'You said thanks' : 'Thank';
    const isOffered = item.abilities.thank || tally.yours;
    element.replaceChildren(
      ...(isOffered
        ? [
            button(label, press, {
              'aria-pressed': String(tally.yours),
              'aria-label': `${label}: ${nameOf(item.author)}`,
            }),
          ]
        : []),
      ...(said ? [h('span', { class: 'count' }, said)] : [])
    );
  };
  show();
  return h('div', { class: 'tally-box' }, element, problem.element);
};

/** @param {import('./types.js').Thread} thread */
export const meTooControl = (thread) => {
  let tally = { count: thread.meTooCount, yours: thread.you.meToo };
  const element = h('span', { class: 'tally' });
  const problem = makeProblemBox({ again: () => {} });
  const press = async () => {
    const pressed = element.querySelector('button');
    try {
      await whileBusy(pressed, pressed.textContent, async () => {
        tally = await sayMeToo(thread.documentId, !tally.yours);
      });
      show();
      element.querySelector('button')?.focus();
      announce(tally.yours ? 'You said that you are facing this too.' : 'Taken back.');
    } catch (error) {
      problem.show(error, { isTyped: false });
    }
  };
  const show = () => {
    const isOffered = thread.abilities.meToo || tally.yours;
    element.replaceChildren(
      ...(isOffered
        ? [button('Facing this too', press, { 'aria-pressed': String(tally.yours) })]
        : []),
      ...(tally.count > 0 ? [h('span', { class: 'count' }, `${tally.count} facing this`)] : [])
    );
  };
  show();
  return h('div', { class: 'tally-box' }, element, problem.element);
};

/** @param {import('./types.js').Thanks} thanks */
const showThanks = ({ kind, giver, why, reply, givenAt }) =>
  h(
    'li',
    {},
    h('strong', {}, nameOf(giver)),
    kind === 'me-too'
      ? ' is facing this too'
      : ` gave thanks for ${reply ? 'a reply' : 'the opening'}`,
    why ? `: “${why}”` : '',
    ' ',
    h('span', { class: 'byline' }, ago(givenAt))
  );

/** Read only when somebody wants to know. @param {string} threadId */
export const whoThanked = (threadId) => {
  const list = h('div', {}, 'Reading…');
  const onOpen = async (/** @type {any} */ { target }) => {
    if (!target.open) return;
    try {
      const found = await findThanks(threadId);
      list.replaceChildren(
        found.length > 0
          ? h('ul', {}, found.map(showThanks))
          : h('p', {}, 'Nobody has said thanks yet.')
      );
    } catch {
      list.replaceChildren('Members of this community can see who gave thanks.');
    }
  };
  return h(
    'details',
    { class: 'who-thanked', ontoggle: onOpen },
    h('summary', {}, 'Who gave thanks, and why'),
    list
  );
};
