/** Changing one's own words. A change made meanwhile is shown, never overwritten unseen. */
import { announce, focusOn } from './announce.js';
import { change } from './calls.js';
import { showDiff } from './diff.js';
import { button, h, whileBusy } from './dom.js';
import { makeDraftForm } from './draft-form.js';
import { clearDraft, draftName, keepDraft, readDraft } from './drafts.js';
import { makeProblemBox } from './problem.js';
import { Refused } from './refused.js';

/**
 * @typedef {object} Editing
 * @property {import('./calls.js').Kind} kind
 * @property {any} item the contribution or reply
 * @property {string} community
 * @property {import('./drafts.js').Draft['place']} place
 * @property {import('./fields.js').Spec[]} specs
 * @property {(item: any) => Record<string, any>} typedFrom
 * @property {(typed: Record<string, any>) => object} dataOf
 * @property {() => Promise<any>} readCurrent the item as it stands now
 * @property {(item: any) => void} onSaved
 * @property {() => void} onCancel
 */

/** @param {Record<string, any>} values @param {string} name */
const asText = (values, name) => [values[name] ?? ''].flat().join('\n');

/** @param {Editing['specs']} specs @param {Record<string, any>} before @param {Record<string, any>} now */
const changesIn = (specs, before, now) =>
  specs
    .filter(({ name }) => asText(before, name) !== asText(now, name))
    .map(({ name, label }) => [
      h('dt', {}, label),
      h('dd', {}, showDiff(asText(before, name), asText(now, name))),
    ]);

/** @param {Editing} editing */
export const makeEditForm = (editing) => {
  const { kind, item, specs, typedFrom, dataOf } = editing;
  const name = draftName.edit(item.documentId);
  const form = makeDraftForm({
    name,
    specs,
    place: editing.place,
    base: { version: item.version, values: typedFrom(item) },
    community: editing.community,
  });
  const conflict = h('div', { class: 'conflict', hidden: true, tabindex: -1 });

  /** @param {any} saved */
  const finish = (saved) => {
    form.stop();
    clearDraft(name);
    editing.onSaved(saved);
    announce('Your change is saved.');
  };
  const showConflict = async () => {
    const current = await editing.readCurrent();
    const now = typedFrom(current);
    const isMineAlready = specs.every(
      (spec) => asText(now, spec.name) === asText(form.read(), spec.name)
    );
    // The answer to an earlier saving got lost; the saving did not.
    if (isMineAlready) return finish(current);
    const before = readDraft(name)?.base?.values ?? typedFrom(item);
    conflict.replaceChildren(
      h('h3', {}, 'This was changed since you began'),
      h('p', {}, 'Your text is still in the form. This is what changed meanwhile:'),
      h('dl', {}, changesIn(specs, before, now).flat()),
      button('Save mine over it', () => {
        keepDraft(name, { base: { version: current.version, values: now } });
        conflict.hidden = true;
        saveButton.click();
      })
    );
    conflict.hidden = false;
    focusOn(conflict);
  };
  const save = async () => {
    problem.clear();
    const wrong = form.check();
    if (wrong) return problem.show(wrong);
    form.keepNow();
    const version = readDraft(name)?.base?.version ?? item.version;
    try {
      finish(await change(kind, item.documentId, dataOf(form.read()), version));
    } catch (error) {
      const isConflict = error instanceof Refused && error.code === 'version-mismatch';
      await (isConflict ? showConflict().catch(problem.show) : problem.show(error));
    }
  };
  const saveButton = h('button', { type: 'submit', class: 'button primary' }, 'Save');
  const problem = makeProblemBox({ again: () => saveButton.click(), findField: form.findField });
  const cancel = button(
    'Do not change it',
    () => {
      form.stop();
      clearDraft(name);
      editing.onCancel();
    },
    { class: 'button quiet' }
  );
  const onsubmit = (/** @type {Event} */ event) => {
    event.preventDefault();
    whileBusy(saveButton, 'Saving…', save);
  };
  return h(
    'form',
    { novalidate: true, class: 'edit-form', onsubmit },
    form.elements,
    conflict,
    problem.element,
    h('div', { class: 'actions' }, saveButton, cancel),
    form.note
  );
};
