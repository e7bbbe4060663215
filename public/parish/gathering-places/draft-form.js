/** Fields whose every keystroke is kept, under a draft's name, until the draft is acknowledged. */
import { clearDraft, keepDraft, readDraft } from './drafts.js';
import { h } from './dom.js';
import { problemWith } from './check-fields.js';
import { makeField } from './fields.js';
import { Refused } from './refused.js';

const KEEP_AFTER_MS = 250;

/** Keepings that are due: a page that goes away must not wait for them. @type {Set<() => void>} */
const due = new Set();
/** Keeps at once what is still to be kept. */
export const keepAllNow = () => {
  for (const keepNow of [...due]) keepNow();
};
addEventListener('pagehide', keepAllNow);
document.addEventListener('visibilitychange', keepAllNow);

/**
 * @typedef {object} DraftForm
 * @property {HTMLElement[]} elements
 * @property {HTMLElement} note says that it is kept
 * @property {() => Record<string, any>} read what was typed, by field
 * @property {() => Refused|null} check the fields, mark them, and say what is wrong
 * @property {() => void} keepNow
 * @property {() => void} stop forget what is not kept yet, for when it was acknowledged or discarded
 * @property {(path: string) => { id: string, label: string }|null} findField
 */

/** @param {unknown} typed */
const isEmpty = (typed) => (Array.isArray(typed) ? typed.length === 0 : `${typed}`.trim() === '');

/**
 * @param {object} described
 * @param {string} described.name the draft's
 * @param {import('./drafts.js').Draft['place']} described.place
 * @param {import('./fields.js').Spec[]} described.specs
 * @param {import('./drafts.js').Draft['base']} [described.base] what is published, when it is an edit
 * @param {string} described.community
 * @returns {DraftForm}
 */
export const makeDraftForm = ({ name, place, specs, base, community }) => {
  const before = readDraft(name);
  const note = h('p', { class: 'kept', role: 'status' });
  if (before) note.textContent = 'What you typed before is still here.';

  /** @type {ReturnType<typeof setTimeout>|undefined} */
  let timer;
  const read = () => Object.fromEntries(fields.map((field) => [field.spec.name, field.read()]));
  const stop = () => {
    clearTimeout(timer);
    due.delete(keepNow);
  };
  const keepNow = () => {
    stop();
    const values = read();
    const isUntouched = Object.values(values).every(isEmpty);
    if (isUntouched && !readDraft(name)?.attempts.length) {
      clearDraft(name);
      note.textContent = '';
      return;
    }
    const named = values.title ? { ...place, label: values.title } : place;
    const keptBase = readDraft(name)?.base ?? base;
    const isKept = keepDraft(name, { values, place: named, base: keptBase });
    note.textContent = isKept
      ? 'Kept on this device.'
      : 'This browser cannot keep drafts: please copy your text before you leave.';
  };
  const onInput = () => {
    clearTimeout(timer);
    due.add(keepNow);
    timer = setTimeout(keepNow, KEEP_AFTER_MS);
  };

  const values = { ...base?.values, ...before?.values };
  const fields = specs.map((spec) => makeField(spec, values[spec.name], { community, onInput }));
  const check = () => {
    const errors = fields.flatMap((field) => {
      const message = problemWith(field.spec, field.read());
      field.showProblem(message);
      return message === null ? [] : [{ path: `body.data.${field.spec.name}`, message }];
    });
    return errors.length > 0 ? new Refused(400, 'invalid-input', '', { errors }) : null;
  };
  const findField = (/** @type {string} */ path) => {
    const found = fields.find(({ spec }) => `${path}.`.startsWith(`body.data.${spec.name}.`));
    return found ? { id: found.id, label: found.spec.label } : null;
  };
  return {
    elements: fields.map(({ element }) => element),
    note,
    read,
    check,
    keepNow,
    stop,
    findField,
  };
};
