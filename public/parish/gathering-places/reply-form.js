/** Answering in a thread. */
import { announce } from './announce.js';
import { h, whileBusy } from './dom.js';
import { makeDraftForm } from './draft-form.js';
import { clearDraft, draftName, keepDraft, readDraft } from './drafts.js';
import { forgetFeed } from './feed.js';
import { makeProblemBox } from './problem.js';
import { goTo } from './router.js';
import { sendDraft } from './sending.js';
import { STANCES } from './wording.js';

const stances = Object.entries(STANCES).map(([key, { choice }]) => ({ key, label: choice }));

/** @type {import('./fields.js').Spec[]} */
export const REPLY_SPECS = [
  {
    name: 'text',
    label: 'Your reply',
    help: 'A blank line begins a new paragraph, **stars** make bold, and - begins a list (Markdown).',
    kind: 'prose',
    required: true,
    maxLength: 10_000,
    rows: 5,
  },
  {
    name: 'stance',
    label: 'How you stand to it',
    help: 'Seeing it differently is welcome here: that is how a community learns.',
    kind: 'choice',
    required: false,
    choices: [{ key: '', label: 'Just replying' }, ...stances],
  },
];

/** @param {Record<string, any>} typed */
const dataOfReply = ({ text, stance }) => ({ text, ...(stance ? { stance } : {}) });

/** An earlier wording had arrived: what was changed since becomes an edit of it. */
const turnIntoEdit = (
  /** @type {string} */ name,
  /** @type {import('./types.js').Reply} */ reply,
  /** @type {string} */ thread
) => {
  const address = { thread, edit: reply.documentId };
  keepDraft(draftName.edit(reply.documentId), {
    values: readDraft(name)?.values ?? {},
    base: { version: reply.version, values: { text: reply.text, stance: reply.stance ?? '' } },
    place: { address, label: 'Your reply' },
  });
  clearDraft(name);
  goTo(address, { replace: true });
  announce('Your earlier wording had arrived and is published. Your changes are here as an edit.');
};

/**
 * @param {import('./types.js').Thread} thread
 * @param {(reply: import('./types.js').Reply) => void} onReplied
 * @returns {HTMLElement}
 */
export const makeReplyForm = (thread, onReplied) => {
  const name = draftName.reply(thread.documentId);
  const place = {
    address: { thread: thread.documentId },
    label: `Your reply in “${thread.title}”`,
  };
  const form = makeDraftForm({
    name,
    place,
    specs: REPLY_SPECS,
    community: thread.community.documentId,
  });
  const send = async () => {
    problem.clear();
    const wrong = form.check();
    if (wrong) return problem.show(wrong);
    form.keepNow();
    const path = `/contributions/${thread.documentId}/replies`;
    try {
      const { data: reply, isEarlier } = await sendDraft(
        name,
        path,
        dataOfReply(form.read()),
        place
      );
      form.stop();
      forgetFeed();
      if (isEarlier) return turnIntoEdit(name, reply, thread.documentId);
      element.replaceWith(makeReplyForm(thread, onReplied));
      onReplied(reply);
      announce('Your reply is published.');
    } catch (error) {
      problem.show(error);
    }
  };
  const submit = h('button', { type: 'submit', class: 'button primary' }, 'Reply');
  const problem = makeProblemBox({ again: () => submit.click(), findField: form.findField });
  const onsubmit = (/** @type {Event} */ event) => {
    event.preventDefault();
    whileBusy(submit, 'Sending…', send);
  };
  const element = h(
    'form',
    { novalidate: true, class: 'reply-form', onsubmit },
    form.elements,
    problem.element,
    h('div', { class: 'actions' }, submit, form.note)
  );
  return element;
};
