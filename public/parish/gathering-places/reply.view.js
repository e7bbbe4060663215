/** One reply, and changing it. */
import { findReplies } from './calls.js';
import { ago } from './dates.js';
import { button, h, serverHtml } from './dom.js';
import { draftName, readDraft } from './drafts.js';
import { makeEditForm } from './edit-form.js';
import { focusOn } from './announce.js';
import { reportButton, withdrawButton } from './item-actions.view.js';
import { REPLY_SPECS } from './reply-form.js';
import { thanksControl } from './thanks.view.js';
import { nameOf, STANCES, STANDINGS } from './wording.js';

/** @typedef {import('./types.js').Reply} Reply */
/** @typedef {import('./types.js').Thread} Thread */

/** @param {Reply} reply */
const typedFrom = ({ text, stance }) => ({ text, stance: stance ?? '' });

/** There is no reading of one reply alone: the thread is walked to it. @param {Reply} reply @returns {Promise<Reply>} */
const readCurrent = async ({ contribution, documentId }) => {
  /** @type {string|null} */
  let cursor = null;
  do {
    const { data, meta } = await findReplies(contribution, cursor);
    const found = data.find((reply) => reply.documentId === documentId);
    if (found) return found;
    cursor = meta.pagination.next;
  } while (cursor);
  throw new RangeError('This reply is not there any more.');
};

/** @param {Reply} reply */
const headOf = ({ author, stance, postedAt, editedAt, helped, standing }) =>
  h(
    'p',
    { class: 'byline' },
    h('strong', {}, nameOf(author)),
    stance && [' ', h('span', { class: `stance ${stance}` }, STANCES[stance].said)],
    ' · ',
    ago(postedAt),
    editedAt && [' (changed ', ago(editedAt), ')'],
    helped && [' ', h('span', { class: 'badge good' }, 'This helped')],
    standing !== 'shown' && [' ', h('span', { class: 'badge notice' }, STANDINGS[standing])]
  );

/**
 * @param {Reply} reply
 * @param {Thread} thread
 * @param {{ startsEditing?: boolean, onWithdrawn: () => unknown }} how
 * @returns {HTMLElement}
 */
export const showReply = (reply, thread, { startsEditing = false, onWithdrawn }) => {
  const element = h('article', {
    class: 'reply',
    id: `reply-${reply.documentId}`,
    tabindex: -1,
    'aria-label': `Reply by ${nameOf(reply.author)}`,
  });
  /** @param {Reply} now */
  const replaceWith = (now) => {
    const fresh = showReply(now, thread, { onWithdrawn });
    element.replaceWith(fresh);
    focusOn(fresh);
  };
  const place = {
    address: { thread: thread.documentId, edit: reply.documentId },
    label: `Your reply in “${thread.title}”`,
  };
  const edit = () => {
    const form = makeEditForm({
      kind: 'replies',
      item: reply,
      community: thread.community.documentId,
      place,
      specs: REPLY_SPECS,
      typedFrom,
      dataOf: (typed) => ({ text: typed.text, stance: typed.stance || null }),
      readCurrent: () => readCurrent(reply),
      onSaved: replaceWith,
      onCancel: () => replaceWith(reply),
    });
    element.replaceChildren(headOf(reply), form);
    form.querySelector('textarea')?.focus();
  };
  const { abilities } = reply;
  const editLabel = readDraft(draftName.edit(reply.documentId)) ? 'Go on changing it' : 'Change';
  element.append(
    headOf(reply),
    serverHtml(reply.html),
    h(
      'div',
      { class: 'item-actions' },
      thanksControl('replies', reply),
      abilities.edit && button(editLabel, edit, { class: 'button quiet' }),
      abilities.withdraw &&
        withdrawButton({
          kind: 'replies',
          item: reply,
          consequence: 'Nobody will see this reply any more.',
          keptAs: {
            name: draftName.reply(thread.documentId),
            values: typedFrom(reply),
            place: { address: { thread: thread.documentId }, label: place.label },
          },
          onWithdrawn,
        }),
      abilities.report && reportButton('replies', reply, thread.documentId)
    )
  );
  if (startsEditing && abilities.edit) edit();
  return element;
};
