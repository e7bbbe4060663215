/** The form that opens a contribution: write, look it over, publish. */
import { announce, focusOn } from './announce.js';
import { paragraphs, showDetails } from './details.view.js';
import { button, h, whileBusy } from './dom.js';
import { forgetFeed } from './feed.js';
import { makeDraftForm } from './draft-form.js';
import { clearDraft, draftName, keepDraft, readDraft } from './drafts.js';
import { confirmFirst } from './dialog.js';
import { openingData, openingSpecs, typedFrom } from './opening-fields.js';
import { makeProblemBox } from './problem.js';
import { goTo } from './router.js';
import { sendDraft } from './sending.js';

/** @typedef {import('./types.js').Activity} Activity */
/** @typedef {import('./types.js').Community} Community */

/** An earlier wording had arrived: what was changed since becomes an edit of it. */
const turnIntoEdit = (
  /** @type {string} */ name,
  /** @type {import('./types.js').Thread} */ thread
) => {
  const draft = readDraft(name);
  keepDraft(draftName.edit(thread.documentId), {
    values: draft?.values ?? {},
    base: { version: thread.version, values: typedFrom(thread) },
    place: { address: { thread: thread.documentId, edit: thread.documentId }, label: thread.title },
  });
  clearDraft(name);
  goTo({ thread: thread.documentId, edit: thread.documentId }, { replace: true });
  announce('Your earlier wording had arrived and is published. Your changes are here as an edit.');
};

/** @param {Activity} activity @param {Community} community @param {ReturnType<typeof openingData>} data */
const previewOf = (activity, community, { title, text, details }) =>
  [
    h('p', { class: 'eyebrow' }, `${activity.name} · ${community.name}`),
    h('h3', { class: 'preview-title' }, title),
    h('div', { class: 'prose' }, paragraphs(text)),
    showDetails(activity, details, community.documentId),
  ].filter((part) => part !== null);

/** @param {import('./draft-form.js').DraftForm} form @param {string} name @param {Activity} activity */
const discardButton = (form, name, activity) =>
  button(
    'Discard this draft',
    async () => {
      const isSure = await confirmFirst({
        title: 'Discard what you typed?',
        words: ['It has not been published, and it is kept nowhere else.'],
        doIt: 'Discard it',
        keep: 'Keep it',
      });
      if (!isSure) return;
      form.stop();
      clearDraft(name);
      goTo({ activity: activity.key });
      announce('Draft discarded.');
    },
    { class: 'button quiet' }
  );

const makePreview = () => {
  const heading = h('h2', { tabindex: -1 }, 'This is what will be published');
  const note = h('p', { class: 'hint' });
  const paper = h('div', { class: 'preview-paper' });
  const element = h('section', { class: 'preview', hidden: true }, heading, note, paper);
  /** @param {Activity} activity @param {Community} community @param {ReturnType<typeof openingData>} data */
  const show = (activity, community, data) => {
    const readers = data.details.peers
      ? 'Only the people you chose will see it, and you.'
      : `Everyone who can read ${community.name} will see it.`;
    note.textContent = `${readers} Markdown is shown here as you typed it, and set when it is published.`;
    paper.replaceChildren(...previewOf(activity, community, data));
  };
  return { heading, element, show };
};

/**
 * @param {string} name the draft's
 * @param {Activity} activity
 * @param {Community} community
 */
export const makeComposer = (name, activity, community) => {
  const specs = openingSpecs(activity);
  const place = {
    address: { compose: activity.key, community: community.documentId },
    label: activity.prompt,
  };
  const form = makeDraftForm({
    name,
    specs,
    place,
    community: community.documentId,
  });
  const data = () => ({
    community: community.documentId,
    activity: activity.key,
    ...openingData(specs, form.read()),
  });
  const publish = async () => {
    problem.clear();
    form.keepNow();
    try {
      const { data: thread, isEarlier } = await sendDraft(name, '/contributions', data(), place);
      form.stop();
      forgetFeed();
      if (isEarlier) return turnIntoEdit(name, thread);
      goTo({ thread: thread.documentId }, { replace: true });
      announce(thread.standing === 'quiet' ? 'Sent to the people you chose.' : 'Published.');
    } catch (error) {
      problem.show(error);
    }
  };
  const publishButton = button('Publish', () => whileBusy(publishButton, 'Publishing…', publish), {
    class: 'button primary',
    hidden: true,
  });
  const problem = makeProblemBox({ again: () => publishButton.click(), findField: form.findField });
  const preview = makePreview();
  const toPreview = h('button', { type: 'submit', class: 'button primary' }, 'Look it over');
  const back = button('Change it', () => show(false), { hidden: true });
  const fields = h('div', {}, form.elements);

  /** @param {boolean} isPreview */
  const show = (isPreview) => {
    fields.hidden = isPreview;
    toPreview.hidden = isPreview;
    preview.element.hidden = !isPreview;
    publishButton.hidden = !isPreview;
    back.hidden = !isPreview;
    if (isPreview) preview.show(activity, community, data());
    focusOn(isPreview ? preview.heading : fields.querySelector('input, textarea'));
  };
  const lookOver = (/** @type {Event} */ event) => {
    event.preventDefault();
    const wrong = form.check();
    if (wrong) return problem.show(wrong);
    problem.clear();
    form.keepNow();
    show(true);
  };
  return h(
    'form',
    { novalidate: true, class: 'compose-form', onsubmit: lookOver },
    fields,
    preview.element,
    problem.element,
    h(
      'div',
      { class: 'actions' },
      toPreview,
      publishButton,
      back,
      discardButton(form, name, activity)
    ),
    form.note
  );
};
