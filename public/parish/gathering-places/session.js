/**
 * Who is signed in. Strapi's users-permissions plugin gives a short-lived access token and a
 * refresh token. Over https the refresh token lives in a cookie that no script can read; plain http
 * (a developer's machine) cannot carry such a cookie, so there it is kept in this browser's storage.
 */
import { isOutcomeUnknown, Refused, Unreachable } from './refused.js';
import { forget, keep, recall } from './storage.js';
import { STRAPI_URL } from './strapi-url.js';

const WHO = 'who';
const REFRESH = 'refresh';
const ACCESS = 'gathering-places:access';
const AUTH_TIMEOUT_MS = 20_000;
const keepsCookie = location.protocol === 'https:';

/** @type {Set<() => void>} */
const listeners = new Set();

/**
 * @returns {import('./types.js').Person & { hasLapsed?: boolean }|null} the person of this session;
 *   `hasLapsed` once they must sign in again, so that what they typed still finds them
 */
export const whoAmI = () => recall(WHO);

/** Whether requests are made as somebody. */
export const isSignedIn = () => {
  const person = whoAmI();
  return person !== null && !person.hasLapsed;
};

/** @returns {string|null} */
export const accessToken = () => sessionStorage.getItem(ACCESS);

/** Calls back whenever who is signed in changes. @param {() => void} listener */
export const onPersonChange = (listener) => listeners.add(listener);

/** @param {(import('./types.js').Person & { hasLapsed?: boolean })|null} person */
export const become = (person) => {
  if (person) keep(WHO, person);
  else forget(WHO);
  for (const listener of listeners) listener();
};

const lapse = () => {
  dropTokens();
  const person = whoAmI();
  if (person) become({ ...person, hasLapsed: true });
};

/**
 * @param {string} path
 * @param {Record<string, unknown>} body
 */
const askAuth = async (path, body) => {
  const token = accessToken();
  let response;
  try {
    response = await fetch(`${STRAPI_URL}/api/auth/${path}`, {
      method: 'POST',
      credentials: STRAPI_URL ? 'include' : 'same-origin',
      signal: AbortSignal.timeout(AUTH_TIMEOUT_MS),
      headers: {
        'Content-Type': 'application/json',
        ...(keepsCookie ? { 'X-Strapi-Refresh-Cookie': 'httpOnly' } : {}),
        ...(token && path === 'logout' ? { Authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify(body),
    });
  } catch (cause) {
    throw new Unreachable(cause);
  }
  const answer = await response.json().catch(() => null);
  if (!response.ok) throw Refused.from(response, answer);
  return answer;
};

/** @param {{ jwt: string, refreshToken?: string }} tokens */
const holdTokens = ({ jwt, refreshToken }) => {
  sessionStorage.setItem(ACCESS, jwt);
  if (refreshToken && !keepsCookie) keep(REFRESH, refreshToken);
};

const dropTokens = () => {
  sessionStorage.removeItem(ACCESS);
  forget(REFRESH);
};

/**
 * Gets this person's tokens; {@link become} makes them who is signed in.
 * @param {string} identifier an email address or user name
 * @param {string} password
 * @returns {Promise<import('./types.js').Person>}
 */
export const fetchTokens = async (identifier, password) => {
  const answer = await askAuth('local', { identifier, password });
  holdTokens(answer);
  return { documentId: answer.user.documentId, name: answer.user.username };
};

/** Signs out here, and at Strapi if it can be reached. */
export const signOut = async () => {
  const refreshToken = recall(REFRESH);
  await askAuth('logout', refreshToken ? { refreshToken } : {}).catch(() => null);
  dropTokens();
  become(null);
};

const renew = async () => {
  try {
    holdTokens(await askAuth('refresh', keepsCookie ? {} : { refreshToken: recall(REFRESH) }));
    return true;
  } catch (error) {
    if (isOutcomeUnknown(error)) throw error;
    lapse();
    return false;
  }
};

/** @type {Promise<boolean>|null} */
let renewing = null;

/**
 * Gets a new access token; several requests that need one share it.
 * @returns {Promise<boolean>} false when the person has to sign in again
 */
export const renewSession = () => {
  renewing ??= renew().finally(() => {
    renewing = null;
  });
  return renewing;
};
