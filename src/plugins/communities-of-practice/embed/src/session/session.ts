import { RefusedError } from '../../../client/src';
import type { Auth, SignedIn, Tokens } from './auth';
import type { Locked } from './locks';
import type { Person, SessionRecord, SessionRecords } from './session-record';
import { isAlive, isHalfSpent } from './tokens';

/** Who is signed in on this browser, whichever tab it happened in. */
export interface Session {
  person(): Person | null;
  /** False as well for somebody who must sign in again. */
  isSignedIn(): boolean;
  /**
   * The token of this very person, renewed if it is time; null for nobody, or one who must sign in again;
   * undefined where somebody else is signed in.
   */
  tokenFor(person: Person | null): Promise<string | null | undefined>;
  /** A token was not accepted: another one, or null when its person must sign in again. */
  afterRefusal(token: string): Promise<string | null>;
  signIn(identifier: string, password: string): Promise<Person>;
  /** Somebody has an account now, or another password: that signs them in. */
  begin(signedIn: SignedIn): Person;
  signOut(): Promise<void>;
  /** Others here know the person by another name now. */
  rename(person: Person): void;
}

const withTokens = (record: SessionRecord, { jwt, refreshToken }: Tokens): SessionRecord => ({
  ...record,
  accessToken: jwt,
  refreshToken: refreshToken ?? record.refreshToken,
});

const isRefusal = (error: unknown): boolean =>
  error instanceof RefusedError && error.status >= 400 && error.status < 500;

export const createSession = (
  auth: Auth,
  records: SessionRecords,
  locked: Locked,
  onChange: () => void,
  now: () => number = Date.now
): Session => {
  const put = (record: SessionRecord | null) => {
    records.write(record);
    onChange();
  };

  /** Under a lock of all tabs: each token is renewed once, and all go on with what came of it. */
  const renew = (spent: string): Promise<string | null> =>
    locked('gathering-places:renewing', async () => {
      const record = records.read();
      if (record === null || record.accessToken !== spent) return record?.accessToken ?? null;
      if (record.refreshToken === null) return isAlive(spent, now()) ? spent : lapse(record);
      try {
        const renewed = withTokens(record, await auth.renew(record.refreshToken));
        records.write(renewed);
        return renewed.accessToken;
      } catch (error) {
        // An answer that was lost may have spent the refresh token: the access token still serves.
        if (!isRefusal(error) || isAlive(spent, now())) return spent;
        return lapse(record);
      }
    });

  const lapse = (record: SessionRecord): null => {
    put({ ...record, accessToken: null, refreshToken: null });
    return null;
  };

  const tokenOf = async ({ accessToken, refreshToken }: SessionRecord): Promise<string | null> => {
    if (accessToken === null) return null;
    if (!isAlive(accessToken, now())) return renew(accessToken);
    if (refreshToken !== null && isHalfSpent(accessToken, now())) void renew(accessToken);
    return accessToken;
  };

  const begin = ({ user, ...tokens }: SignedIn): Person => {
    const person = { documentId: user.documentId, name: user.username };
    put(withTokens({ person, accessToken: null, refreshToken: null }, tokens));
    return person;
  };

  return {
    person: () => records.read()?.person ?? null,
    isSignedIn: () => (records.read()?.accessToken ?? null) !== null,
    tokenFor: async (person) => {
      const record = records.read();
      if (record?.person.documentId !== person?.documentId) return undefined;
      return record === null ? null : tokenOf(record);
    },
    afterRefusal: async (token) => {
      const record = records.read();
      if (record === null) return null;
      if (record.accessToken !== token) return record.accessToken;
      if (record.refreshToken === null) return lapse(record);
      const other = await renew(token);
      return other === token ? null : other;
    },
    signIn: async (identifier, password) => begin(await auth.signIn(identifier, password)),
    begin,
    signOut: async () => {
      const record = records.read();
      put(null);
      if (!record?.accessToken) return;
      // Signed out here in any case; the server forgets the session when it can be reached.
      await auth.signOut(record.accessToken, record.refreshToken).catch(() => undefined);
    },
    rename: (person) => {
      const record = records.read();
      if (record?.person.documentId === person.documentId) put({ ...record, person });
    },
  };
};
