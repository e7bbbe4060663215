/**
 * One request to the plugin: `{ data, meta }` on success, {@link Refused} or {@link Unreachable}
 * otherwise. Renews the access token once when it has run out.
 */
import { trackProgress } from './progress.js';
import { Refused, Unreachable } from './refused.js';
import { accessToken, isSignedIn, renewSession } from './session.js';
import { STRAPI_URL } from './strapi-url.js';

export const API_BASE = `${STRAPI_URL}/api/communities-of-practice`;

const TIMEOUT_MS = 20_000;

/**
 * @typedef {object} Asked
 * @property {Record<string, unknown>} [query] nested, as Strapi reads it: `{ filters: { status } }`
 * @property {unknown} [data] becomes the body `{ data }`
 * @property {string} [body] the body as it stands, when it is being sent again
 * @property {string} [key] `Idempotency-Key`
 * @property {number} [version] `If-Match`
 */

/** A fresh `Idempotency-Key`. `randomUUID` is missing on plain http. */
export const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0')
  ).join('');

/** @param {Record<string, unknown>} query @param {string} [within] @returns {[string, string][]} */
const flatten = (query, within = '') =>
  Object.entries(query).flatMap(([name, value]) => {
    const path = within ? `${within}[${name}]` : name;
    if (value === undefined || value === null || value === '') return [];
    if (typeof value !== 'object') return [/** @type {[string, string]} */ ([path, `${value}`])];
    return flatten(/** @type {Record<string, unknown>} */ (value), path);
  });

/** @param {string} path @param {Record<string, unknown>} [query] */
const addressOf = (path, query = {}) => {
  const search = new URLSearchParams(flatten(query)).toString();
  return `${API_BASE}${path}${search ? `?${search}` : ''}`;
};

/** @param {string} method @param {Asked} asked */
const requestOf = (method, { data, body, key, version }) => {
  const token = accessToken();
  const content = body ?? (data === undefined ? undefined : JSON.stringify({ data }));
  return {
    method,
    signal: AbortSignal.timeout(TIMEOUT_MS),
    body: content,
    headers: {
      ...(content === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(method === 'POST' ? { 'Idempotency-Key': key ?? newKey() } : {}),
      ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
    },
  };
};

/** A refusal by something in front of Strapi need not be JSON. @param {string} text */
const parseOrNull = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** @param {string} method @param {string} path @param {Asked} asked */
const askOnce = async (method, path, asked) => {
  let response;
  let answer;
  try {
    response = await fetch(addressOf(path, asked.query), requestOf(method, asked));
    const text = await response.text();
    answer = response.ok ? JSON.parse(text) : parseOrNull(text);
  } catch (cause) {
    throw new Unreachable(cause);
  }
  if (!response.ok) throw Refused.from(response, answer);
  return answer;
};

/** @param {unknown} error */
const isRefusedToken = (error) => error instanceof Refused && error.status === 401;

/**
 * @param {'GET'|'POST'|'PUT'|'DELETE'} method
 * @param {string} path below the plugin's base
 * @param {Asked} [asked]
 * @returns {Promise<{ data: any, meta: any }>}
 */
export const ask = (method, path, asked = {}) =>
  trackProgress(async () => {
    // One key for both tries: the second is the first, sent again.
    const keyed = { ...asked, key: asked.key ?? newKey() };
    if (isSignedIn() && !accessToken()) await renewSession();
    try {
      return await askOnce(method, path, keyed);
    } catch (error) {
      if (!isRefusedToken(error) || !isSignedIn()) throw error;
      const isRenewed = await renewSession();
      // What anybody may read is still read when the sign-in has run out.
      if (!isRenewed && method !== 'GET') throw error;
      return askOnce(method, path, keyed);
    }
  });
