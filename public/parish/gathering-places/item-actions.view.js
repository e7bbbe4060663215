/** What a reader may do about a contribution or reply, as the server's `abilities` say. */
import { announce } from './announce.js';
import { withdraw } from './calls.js';
import { confirmFirst } from './dialog.js';
import { button, h } from './dom.js';
import { draftName, keepDraft, readDraft } from './drafts.js';
import { forgetFeed } from './feed.js';
import { makeProblemBox } from './problem.js';
import { openSendDialog } from './send-dialog.js';
import { CONCERN_REASONS, nameOf } from './wording.js';

/** @typedef {import('./calls.js').Kind} Kind */

const reasons = Object.entries(CONCERN_REASONS).map(([key, label]) => ({ key, label }));

/** @type {import('./fields.js').Spec[]} */
const CONCERN = [
  { name: 'reason', label: 'What worries you', kind: 'choice', required: true, choices: reasons },
  {
    name: 'note',
    label: 'What they should know',
    kind: 'prose',
    required: false,
    maxLength: 2_000,
  },
];

/** @param {Kind} kind @param {any} item @param {string} thread */
export const reportButton = (kind, item, thread) =>
  button(
    'Report a concern',
    async () => {
      const answer = await openSendDialog({
        title: 'Report a concern',
        words: [
          'The moderators of this website will look at it. Nobody else learns that you reported it.',
          'If somebody is in danger now, call 999.',
        ],
        name: draftName.concern(item.documentId),
        path: `/${kind}/${item.documentId}/concerns`,
        place: { address: { thread }, label: 'Your report of a concern' },
        specs: CONCERN,
        dataOf: ({ reason, note }) => ({ reason, ...(note.trim() ? { note } : {}) }),
        send: ['Send the report', 'Sending…'],
      });
      if (answer) announce('Your report has arrived. Thank you.');
    },
    {
      class: 'button quiet',
      'aria-label': `Report a concern about what ${nameOf(item.author)} wrote`,
    }
  );

/**
 * @param {object} withdrawing
 * @param {Kind} withdrawing.kind
 * @param {any} withdrawing.item
 * @param {string} withdrawing.consequence
 * @param {{ name: string, values: Record<string, any>, place: import('./drafts.js').Draft['place'] }}
 *   withdrawing.keptAs the draft that it becomes again
 * @param {() => unknown} withdrawing.onWithdrawn
 */
export const withdrawButton = ({ kind, item, consequence, keptAs, onWithdrawn }) => {
  const problem = makeProblemBox({ again: () => act() });
  const act = async () => {
    const isSure = await confirmFirst({
      title: 'Withdraw what you wrote?',
      words: [consequence, 'Your words come back to you as a draft, in case you change your mind.'],
      doIt: 'Withdraw it',
      keep: 'Leave it there',
    });
    if (!isSure) return;
    try {
      await withdraw(kind, item.documentId);
      if (!readDraft(keptAs.name)) {
        keepDraft(keptAs.name, { values: keptAs.values, place: keptAs.place });
      }
      forgetFeed();
      await onWithdrawn();
      announce('Withdrawn. Your words are kept as a draft.');
    } catch (error) {
      problem.show(error, { isTyped: false });
    }
  };
  return h(
    'div',
    { class: 'tally-box' },
    button('Withdraw', act, { class: 'button quiet' }),
    problem.element
  );
};
