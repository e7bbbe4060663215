/**
 * What somebody typed and has not had acknowledged. Kept in this browser, for this person alone,
 * until the server says that it has it.
 */
import { newKey } from './api.js';
import { forget, keep, namesKept, recall } from './storage.js';
import { whoAmI } from './session.js';

/**
 * @typedef {{ path: string, body: string, at: number }} Attempt one sending whose outcome is unknown
 *
 * @typedef {object} Draft
 * @property {Record<string, any>} values
 * @property {string} key the `Idempotency-Key` under which it is sent, however often
 * @property {Attempt[]} attempts oldest first
 * @property {{ address: Record<string, string>, label: string }} place where it is written
 * @property {{ version: number, values: Record<string, any> }} [base] of an edit: what it changes
 * @property {number} updatedAt
 */

const nameFor = (/** @type {string} */ name) => `draft:${whoAmI()?.documentId ?? 'nobody'}:${name}`;

/** @type {Set<() => void>} */
const listeners = new Set();

/** @param {() => void} listener is called when a draft is kept or cleared */
export const onDraftsChange = (listener) => listeners.add(listener);

/** Calls every listener. */
export const tellDrafts = () => {
  for (const listener of listeners) listener();
};

/** @param {string} name @returns {Draft|null} */
export const readDraft = (name) => recall(nameFor(name));

/**
 * Keeps what was typed.
 * @param {string} name
 * @param {Partial<Draft>} changed `place` at least, the first time
 * @returns {boolean} false when this browser cannot keep it
 */
export const keepDraft = (name, changed) => {
  const before = readDraft(name) ?? { values: {}, key: newKey(), attempts: [] };
  const isKept = keep(nameFor(name), { ...before, ...changed, updatedAt: Date.now() });
  tellDrafts();
  return isKept;
};

/** @param {string} name */
export const clearDraft = (name) => {
  forget(nameFor(name));
  tellDrafts();
};

/** @returns {(Draft & { name: string })[]} latest first */
export const listDrafts = () =>
  namesKept(nameFor(''))
    .map((key) => ({ ...recall(key), name: key.slice(nameFor('').length) }))
    .filter((draft) => draft.place)
    .sort((a, b) => b.updatedAt - a.updatedAt);

export const draftName = {
  /** @param {string} community @param {string} activity */
  contribution: (community, activity) => `contribution:${community}:${activity}`,
  /** @param {string} thread */
  reply: (thread) => `reply:${thread}`,
  /** @param {string} thread */
  closing: (thread) => `closing:${thread}`,
  /** @param {string} item a contribution or reply */
  edit: (item) => `edit:${item}`,
  /** @param {string} item */
  concern: (item) => `concern:${item}`,
  /** @param {string} item */
  thanks: (item) => `thanks:${item}`,
};
