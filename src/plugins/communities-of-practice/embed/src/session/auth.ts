import { RefusedError } from '../../../client/src';

const TIMEOUT_MS = 20_000;

export interface Tokens {
  jwt: string;
  /** In users-permissions' refresh mode alone. */
  refreshToken?: string;
  user?: { documentId: string; username: string };
}

/** Tokens, and whose they are. */
export type SignedIn = Tokens & Required<Pick<Tokens, 'user'>>;

/** Strapi's users-permissions, as a browser asks it. */
export interface Auth {
  /** @throws RefusedError when the two do not go together. */
  signIn(identifier: string, password: string): Promise<SignedIn>;
  /** @throws RefusedError when it is spent. */
  renew(refreshToken: string): Promise<Tokens>;
  /** Ends this device's session. */
  signOut(accessToken: string, refreshToken: string | null): Promise<void>;
}

/** Strapi's users-permissions says why by a sentence, and has no codes. */
export class AuthRefused extends RefusedError {
  readonly sentence: string;

  constructor(status: number, body: { error?: { message?: string } } | null) {
    super(status, body);
    this.sentence = body?.error?.message ?? '';
  }
}

/** Asks one of users-permissions' addresses. @param base as `https://cms.church.example/api` */
export const askingAuth = (base: string) => async (path: string, body: object, token?: string) => {
  const response = await fetch(`${base}/auth/${path}`, {
    method: 'POST',
    signal: AbortSignal.timeout(TIMEOUT_MS),
    headers: {
      'Content-Type': 'application/json',
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  });
  const answer = await response.json().catch(() => null);
  if (!response.ok) throw new AuthRefused(response.status, answer);
  return answer;
};

/** @param base as `https://cms.church.example/api` */
export const authAt = (base: string): Auth => {
  const ask = askingAuth(base);
  return {
    signIn: (identifier, password) => ask('local', { identifier, password }),
    renew: (refreshToken) => ask('refresh', { refreshToken }),
    signOut: (accessToken, refreshToken) =>
      ask('logout', refreshToken === null ? {} : { refreshToken }, accessToken),
  };
};
