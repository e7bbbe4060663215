/** How a thread ends: the outcome, what was learned, which replies helped. */
import { announce } from './announce.js';
import { findReplies } from './calls.js';
import { ago } from './dates.js';
import { button, h, serverHtml, whileBusy } from './dom.js';
import { makeDraftForm } from './draft-form.js';
import { draftName } from './drafts.js';
import { forgetFeed } from './feed.js';
import { makeProblemBox } from './problem.js';
import { sendDraft } from './sending.js';
import { nameOf } from './wording.js';

/** @typedef {import('./types.js').Activity} Activity */
/** @typedef {import('./types.js').Thread} Thread */
/** @typedef {import('./types.js').Reply} Reply */

const WORDS_OF_A_REPLY = 90;

/** @param {Thread} thread @returns {Promise<Reply[]>} */
const everyReply = async (thread) => {
  if (!thread.hasMoreReplies) return thread.replies;
  const replies = [];
  /** @type {string|null} */
  let cursor = null;
  do {
    const { data, meta } = await findReplies(thread.documentId, cursor);
    replies.push(...data);
    cursor = meta.pagination.next;
  } while (cursor);
  return replies;
};

/** @param {Reply} reply */
const asChoice = ({ documentId, author, text }) => {
  const isLong = [...text].length > WORDS_OF_A_REPLY;
  const words = isLong ? `${[...text].slice(0, WORDS_OF_A_REPLY).join('')}…` : text;
  return { key: documentId, label: `${nameOf(author)}: ${words}` };
};

/** Their own replies helped nobody but themselves. @param {Thread} thread */
const repliesByOthers = async (thread) =>
  (await everyReply(thread)).filter(
    ({ standing, author }) =>
      standing === 'shown' && author?.documentId !== thread.author?.documentId
  );

/** @param {Activity} activity @param {Reply[]} replies @returns {import('./fields.js').Spec[]} */
const specsFor = ({ outcomes, closingQuestion }, replies) => {
  /** @type {import('./fields.js').Spec[]} */
  const specs = [
    { name: 'outcome', label: 'How it ended', kind: 'choice', required: true, choices: outcomes },
    { name: 'learned', label: closingQuestion, kind: 'prose', required: false, maxLength: 5_000 },
  ];
  const choices = replies.map(asChoice);
  if (choices.length === 0) return specs;
  return [
    ...specs,
    {
      name: 'helpful',
      label: 'Which replies helped',
      help: 'Those who wrote them are told.',
      kind: 'choice',
      isMany: true,
      required: false,
      choices,
    },
  ];
};

/** @param {Record<string, any>} typed */
const dataOf = ({ outcome, learned, helpful = [] }) => ({
  outcome,
  helpful,
  ...(learned.trim() ? { learned } : {}),
});

/**
 * @param {Thread} thread @param {Activity} activity
 * @param {{ onClosed: () => unknown, onCancel: () => void }} how
 */
export const makeClosingForm = async (thread, activity, { onClosed, onCancel }) => {
  const name = draftName.closing(thread.documentId);
  const place = { address: { thread: thread.documentId }, label: `Closing “${thread.title}”` };
  const specs = specsFor(activity, await repliesByOthers(thread));
  const form = makeDraftForm({ name, place, specs, community: thread.community.documentId });
  const send = async () => {
    problem.clear();
    const wrong = form.check();
    if (wrong) return problem.show(wrong);
    form.keepNow();
    try {
      await sendDraft(
        name,
        `/contributions/${thread.documentId}/closing`,
        dataOf(form.read()),
        place
      );
      form.stop();
      forgetFeed();
      await onClosed();
      announce('Closed. What you learned stays here for others.');
    } catch (error) {
      problem.show(error);
    }
  };
  const submit = h('button', { type: 'submit', class: 'button primary' }, 'Close it');
  const problem = makeProblemBox({ again: () => submit.click(), findField: form.findField });
  const onsubmit = (/** @type {Event} */ event) => {
    event.preventDefault();
    whileBusy(submit, 'Closing…', send);
  };
  return h(
    'form',
    { novalidate: true, class: 'closing-form', onsubmit, 'aria-label': 'Close this conversation' },
    h('h2', {}, 'Close this conversation'),
    form.elements,
    problem.element,
    h('div', { class: 'actions' }, submit, button('Not yet', onCancel, { class: 'button quiet' })),
    form.note
  );
};

/** @param {Thread} thread @param {Activity|undefined} activity */
export const showClosing = ({ closing, replies }, activity) => {
  if (!closing) return null;
  const outcome = activity?.outcomes.find(({ key }) => key === closing.outcome)?.label;
  const helpers = replies.filter(({ documentId }) => closing.helpful.includes(documentId));
  return h(
    'section',
    { class: 'closing', tabindex: -1 },
    h('p', { class: 'eyebrow' }, 'How it ended'),
    h('h2', {}, outcome ?? closing.outcome),
    closing.learnedHtml && [
      h('p', { class: 'closing-question' }, activity?.closingQuestion),
      serverHtml(closing.learnedHtml),
    ],
    helpers.length > 0 &&
      h(
        'p',
        {},
        'What helped: ',
        helpers
          .map(({ documentId, author }, index) => [
            index > 0 ? ', ' : '',
            h('a', { href: `#reply-${documentId}` }, `${nameOf(author)}’s reply`),
          ])
          .flat()
      ),
    h('p', { class: 'byline' }, `Closed by ${nameOf(closing.closedBy)}, `, ago(closing.closedAt))
  );
};
