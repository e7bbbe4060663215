/**
 * Sends a draft so that it is published once, however often it is sent: the same
 * `Idempotency-Key` goes with it until the server has acknowledged it.
 */
import { ask, newKey } from './api.js';
import { clearDraft, keepDraft, readDraft, tellDrafts } from './drafts.js';
import { isOutcomeUnknown, Refused } from './refused.js';

/** The server remembers a key for 24 hours; an hour is left for clocks that disagree. */
const KEY_KEPT_MS = 23 * 60 * 60 * 1000;

/** @typedef {import('./drafts.js').Draft} Draft */

/** @type {Set<string>} */
const underWay = new Set();

/**
 * Whether it was sent, and nobody knows whether it arrived.
 * @param {Pick<Draft, 'attempts'> & { name: string }} draft
 */
export const isWaiting = ({ attempts, name }) => attempts.length > 0 && !underWay.has(name);

/** @param {Pick<Draft, 'attempts'>} draft whether sending it again blindly is safe */
export const isSafeToResend = ({ attempts }) =>
  attempts.every(({ at }) => Date.now() - at < KEY_KEPT_MS);

/** @param {Draft} draft @param {string} body */
const wasTried = (draft, body) => draft.attempts.some((attempt) => attempt.body === body);

/**
 * The earlier words arrived after all and were changed since: finds them.
 * @param {string} name
 * @param {Draft} draft
 */
const findArrived = async (name, draft) => {
  for (const { path, body } of draft.attempts) {
    try {
      const { data } = await ask('POST', path, { body, key: draft.key });
      return data;
    } catch (error) {
      if (!(error instanceof Refused) || error.code !== 'idempotency-key-reused') throw error;
    }
  }
  // The key belongs to something else altogether: the next sending takes a new one.
  keepDraft(name, { key: newKey(), attempts: [] });
  return null;
};

/**
 * @param {string} name of the draft
 * @param {string} path
 * @param {object} data what to publish
 * @param {Draft['place']} place where it is written
 * @returns {Promise<{ data: any, isEarlier: boolean }>} `isEarlier`: an earlier wording of it had
 *   arrived and is what stands published; the draft is left as it is
 * @throws {Refused|import('./refused.js').Unreachable}
 */
export const sendDraft = async (name, path, data, place) => {
  const body = JSON.stringify({ data });
  if (!readDraft(name)) keepDraft(name, { place });
  const draft = /** @type {Draft} */ (readDraft(name));
  const isRepeat = wasTried(draft, body);
  const attempts = isRepeat ? draft.attempts : [...draft.attempts, { path, body, at: Date.now() }];
  underWay.add(name);
  // Before it is sent: a reload in the middle must know that it may have arrived.
  keepDraft(name, { attempts });
  try {
    const answer = await ask('POST', path, { body, key: draft.key });
    clearDraft(name);
    return { data: answer.data, isEarlier: false };
  } catch (error) {
    if (!isOutcomeUnknown(error) && !isRepeat) {
      keepDraft(name, { attempts: draft.attempts });
    }
    if (!(error instanceof Refused) || error.code !== 'idempotency-key-reused') throw error;
    const arrived = await findArrived(name, draft);
    if (!arrived) throw error;
    return { data: arrived, isEarlier: true };
  } finally {
    underWay.delete(name);
    tellDrafts();
  }
};

/** Sends a draft again just as it was last sent. @param {string} name */
export const resendDraft = (name) => {
  const draft = readDraft(name);
  const last = draft?.attempts.at(-1);
  if (!draft || !last) throw new RangeError(`Nothing was sent of the draft "${name}".`);
  return sendDraft(name, last.path, JSON.parse(last.body).data, draft.place);
};
