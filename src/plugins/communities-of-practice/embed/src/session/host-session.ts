import type { Person } from './session-record';
import type { Session } from './session';

/** How a host that signs people in itself says who is there: an access token of Strapi's, or null. */
export type GetToken = () => string | null | Promise<string | null>;

interface Known {
  token: string;
  person: Person;
}

/**
 * Who the host says is there. Its token's person is asked for whenever the token is another one, so that
 * nothing is ever sent as somebody else than whose page it is.
 * @param whoIs the person of a token
 */
export const hostSession = (
  getToken: GetToken,
  whoIs: (token: string) => Promise<Person>,
  onChange: () => void
): Session => {
  let known: Known | null = null;
  const follow = async (): Promise<Known | null> => {
    const token = await getToken();
    const before = known?.person.documentId;
    if (token === null) known = null;
    else if (token !== known?.token) known = { token, person: await whoIs(token) };
    if (known?.person.documentId !== before) onChange();
    return known;
  };
  const notHere = () => new Error('This page’s host signs people in and out.');
  const nothingHere = () => Promise.reject(notHere());
  void follow().catch(() => undefined);
  return {
    person: () => known?.person ?? null,
    isSignedIn: () => known !== null,
    tokenFor: async (person) => {
      const now = await follow();
      if (now?.person.documentId !== person?.documentId) return undefined;
      return now?.token ?? null;
    },
    afterRefusal: async (token) => {
      const now = await follow();
      return now === null || now.token === token ? null : now.token;
    },
    signIn: nothingHere,
    begin: () => {
      throw notHere();
    },
    signOut: nothingHere,
    rename: (person) => {
      if (known?.person.documentId !== person.documentId) return;
      known = { ...known, person };
      onChange();
    },
  };
};
