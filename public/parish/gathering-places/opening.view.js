/** The contribution at the head of a thread. */
import { focusOn } from './announce.js';
import { findThread } from './calls.js';
import { ago } from './dates.js';
import { showDetails } from './details.view.js';
import { button, h, serverHtml } from './dom.js';
import { draftName, readDraft } from './drafts.js';
import { makeEditForm } from './edit-form.js';
import { badgesOf } from './feed-item.view.js';
import { reportButton, withdrawButton } from './item-actions.view.js';
import { openingData, openingSpecs, typedFrom } from './opening-fields.js';
import { addressOf, goTo } from './router.js';
import { meTooControl, thanksControl } from './thanks.view.js';
import { nameOf } from './wording.js';

/** @typedef {import('./types.js').Activity} Activity */
/** @typedef {import('./types.js').Thread} Thread */

/** @param {Thread} thread @param {Activity|undefined} activity */
const headOf = (thread, activity) => [
  h(
    'p',
    { class: 'eyebrow' },
    h('a', { href: addressOf({ activity: thread.activity }) }, activity?.name ?? thread.activity),
    badgesOf(thread)
  ),
  activity && h('p', { class: 'said' }, `“${activity.prompt}”`),
  h('h1', {}, thread.title),
  h(
    'p',
    { class: 'byline' },
    h('strong', {}, nameOf(thread.author)),
    ' in ',
    h('a', { href: addressOf({ community: thread.community.documentId }) }, thread.community.name),
    ' · ',
    ago(thread.postedAt),
    thread.editedAt ? [' (changed ', ago(thread.editedAt), ')'] : ''
  ),
];

/** @param {Thread} thread @param {Activity} activity @param {(saved: Thread) => unknown} onChange */
const editForm = (thread, activity, onChange) => {
  const specs = openingSpecs(activity);
  return makeEditForm({
    kind: 'contributions',
    item: thread,
    community: thread.community.documentId,
    place: {
      address: { thread: thread.documentId, edit: thread.documentId },
      label: thread.title,
    },
    specs,
    typedFrom,
    dataOf: (typed) => openingData(specs, typed),
    readCurrent: () => findThread(thread.documentId),
    onSaved: onChange,
    onCancel: () => onChange(thread),
  });
};

/** @param {Thread} thread */
const withdrawThread = (thread) =>
  withdrawButton({
    kind: 'contributions',
    item: thread,
    consequence: 'Nobody will see it any more, nor the replies to it.',
    keptAs: {
      name: draftName.contribution(thread.community.documentId, thread.activity),
      values: typedFrom(thread),
      place: {
        address: { compose: thread.activity, community: thread.community.documentId },
        label: thread.title,
      },
    },
    onWithdrawn: () => goTo({ view: 'mine' }, { replace: true }),
  });

/**
 * @param {Thread} thread
 * @param {Activity|undefined} activity
 * @param {{ startsEditing: boolean, actions: (Node|null|false)[] }} how
 */
export const showOpening = (thread, activity, { startsEditing, actions }) => {
  const element = h('article', { class: 'opening' });
  const editLabel = readDraft(draftName.edit(thread.documentId)) ? 'Go on changing it' : 'Change';
  const canEdit = thread.abilities.edit && activity !== undefined;
  const edit = () => {
    if (!activity) return;
    const form = editForm(thread, activity, (saved) => {
      const fresh = showOpening({ ...thread, ...saved }, activity, {
        startsEditing: false,
        actions,
      });
      element.replaceWith(fresh);
      focusOn(fresh.querySelector('h1'));
    });
    element.replaceChildren(h('h1', {}, thread.title), form);
    form.querySelector('input')?.focus();
  };
  element.append(
    ...headOf(thread, activity).filter((part) => part !== undefined),
    serverHtml(thread.html),
    showDetails(activity, thread.details, thread.community.documentId) ?? '',
    h(
      'div',
      { class: 'item-actions' },
      thanksControl('contributions', thread),
      meTooControl(thread),
      actions,
      canEdit && button(editLabel, edit, { class: 'button quiet' }),
      thread.abilities.withdraw && withdrawThread(thread),
      thread.abilities.report && reportButton('contributions', thread, thread.documentId)
    )
  );
  if (startsEditing && canEdit) edit();
  return element;
};
